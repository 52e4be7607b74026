package dev.easel.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
        @Nullable String taskId,
        TaskStatus status,
        double progress,
        @Nullable String previewUrl,
        List<String> uploadedUrls,
        List<String> imageIds,
        List<String> notes,
        List<String> suggestions,
        @Nullable TaskError error,
        Instant createdAt) {

    /** Shows a message; {@code task} is its task, if it has one and it is still there. */
    static MessageView of(Message message, @Nullable TaskView task) {
        return switch (message.body()) {
            case Asked asked -> asked(message, asked);
            case Answered answered -> answered(message, answered, task);
        };
    }

    private static MessageView asked(Message message, Asked asked) {
        List<String> images =
                asked.attachments().stream()
                        .map(Message.Attachment::imageId)
                        .filter(Objects::nonNull)
                        .toList();
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
                null,
                TaskStatus.COMPLETED,
                1,
                null,
                List.of(),
                images,
                List.of(),
                List.of(),
                null,
                message.createdAt());
    }

    private static MessageView answered(Message message, Answered said, @Nullable TaskView task) {
        TaskError error =
                said.error() == null ? null : new TaskError("not_possible", said.error(), false);
        return new MessageView(
                message.id().value(),
                message.session().value(),
                "assistant",
                said.answers().value(),
                Answers.content(said, task),
                said.intent(),
                said.confidence(),
                said.parameters(),
                said.refinedPrompt(),
                task == null ? null : task.taskId(),
                task != null
                        ? task.status()
                        : error == null ? TaskStatus.COMPLETED : TaskStatus.FAILED,
                task == null ? 1 : task.progress(),
                task == null ? null : task.previewUrl(),
                task == null ? List.of() : task.uploadedUrls(),
                task == null
                        ? List.of()
                        : task.images().stream().map(TaskView.ImageView::imageId).toList(),
                task == null ? List.of() : task.notes(),
                said.suggestions(),
                task == null ? error : task.error(),
                message.createdAt());
    }
}
