package dev.easel.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.task.TaskError;
import dev.easel.task.TaskStatus;
import dev.easel.task.TaskView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message as the API shows it; an answer with a task shows how far the task is. */
@JsonInclude(Include.ALWAYS)
record MessageView(
        String messageId,
        String sessionId,
        String role,
        @Nullable String userMessageId,
        String content,
        @Nullable String intent,
        @Nullable Double confidence,
        Map<String, Object> parameters,
        @Nullable String refinedPrompt,
        List<String> promptAdditions,
        @Nullable String taskId,
        List<StepView> steps,
        TaskStatus status,
        double progress,
        @Nullable String previewUrl,
        List<String> uploadedUrls,
        List<String> imageIds,
        List<AttachmentView> attachments,
        List<String> notes,
        List<String> suggestions,
        @Nullable TaskError error,
        Instant createdAt) {

    /** One of several tasks in a row. */
    record StepView(String taskId, String intent, TaskStatus status, double progress) {
        static StepView of(TaskView task) {
            return new StepView(task.taskId(), task.feature(), task.status(), task.progress());
        }
    }

    /**
     * A picture that came with a message.
     *
     * @param imageId if it is of the gallery
     * @param reference whether it came to take a style or light from
     */
    @JsonInclude(Include.ALWAYS)
    record AttachmentView(
            @Nullable String imageId,
            String url,
            String thumbnailUrl,
            int width,
            int height,
            boolean reference) {
        static AttachmentView of(Attachment kept, String root) {
            return new AttachmentView(
                    kept.imageId(),
                    root + FileUrls.path(kept),
                    root + FileUrls.thumbnailPath(kept),
                    kept.size().width(),
                    kept.size().height(),
                    kept.reference());
        }
    }

    /** Shows what a user has said. */
    static MessageView of(Message message, Asked asked, String root) {
        List<AttachmentView> attachments =
                asked.attachments().stream().map(a -> AttachmentView.of(a, root)).toList();
        return new MessageView(
                message.id().value(),
                message.session().value(),
                "user",
                null,
                asked.content(),
                null,
                null,
                Map.of(),
                null,
                List.of(),
                null,
                List.of(),
                TaskStatus.COMPLETED,
                1,
                null,
                List.of(),
                ids(attachments),
                attachments,
                List.of(),
                List.of(),
                null,
                message.createdAt());
    }

    /** Shows an answer as its tasks are now. */
    static MessageView of(Message message, Answers answers, String root) {
        Answered said = answers.said();
        TaskView task = answers.last();
        List<AttachmentView> shows =
                said.shows() == null ? List.of() : List.of(AttachmentView.of(said.shows(), root));
        return new MessageView(
                message.id().value(),
                message.session().value(),
                "assistant",
                said.answers().value(),
                answers.content(),
                said.intent(),
                said.confidence(),
                said.parameters(),
                said.refinedPrompt(),
                said.promptAdditions(),
                task == null ? null : task.taskId(),
                answers.tasks().size() < 2
                        ? List.of()
                        : answers.tasks().stream().map(StepView::of).toList(),
                answers.status(),
                answers.progress(),
                task == null ? null : task.previewUrl(),
                task == null
                        ? shows.stream().map(AttachmentView::url).toList()
                        : task.uploadedUrls(),
                task == null
                        ? ids(shows)
                        : task.images().stream().map(TaskView.ImageView::imageId).toList(),
                List.of(),
                answers.notes(),
                said.suggestions(),
                answers.error(),
                message.createdAt());
    }

    private static List<String> ids(List<AttachmentView> pictures) {
        return pictures.stream().map(AttachmentView::imageId).filter(Objects::nonNull).toList();
    }
}
