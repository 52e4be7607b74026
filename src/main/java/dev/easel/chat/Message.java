package dev.easel.chat;

import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.image.PixelSize;
import dev.easel.storage.BlobKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing said.
 *
 * @param sequence of the message in its session, from 1
 * @param task the answer's task; the message follows it
 */
record Message(
        MessageId id,
        SessionId session,
        int sequence,
        Body body,
        @Nullable TaskId task,
        Instant createdAt) {

    /** Its tasks in their order; the last one's result is the message's. */
    List<TaskId> tasks() {
        if (body instanceof Body.Answered answer && !answer.steps().isEmpty()) {
            return answer.steps().stream().map(Step::task).toList();
        }
        return task == null ? List.of() : List.of(task);
    }

    /** What is kept of a message besides its place. */
    sealed interface Body {
        String content();

        /** Of the user. */
        record Asked(String content, List<Attachment> attachments, List<MessageId> selected)
                implements Body {}

        /**
         * Of Easel.
         *
         * @param answers the user's message
         * @param intent the feature's word, or "other"
         * @param promptAdditions what refining has added to the words
         * @param done said instead of {@code content} once the task is completed
         * @param error why there is no task although one was wanted
         * @param steps all tasks in their order, where there are several; the last is the message's
         * @param shows the picture that this makes the session's current one
         * @param question what is asked, to understand the answer by
         * @param language of the texts
         */
        record Answered(
                MessageId answers,
                String content,
                @Nullable String done,
                String intent,
                double confidence,
                Map<String, Object> parameters,
                @Nullable String refinedPrompt,
                List<String> promptAdditions,
                List<String> suggestions,
                @Nullable String error,
                String language,
                List<Step> steps,
                @Nullable Attachment shows,
                @Nullable Question question)
                implements Body {
            /** Messages of before there were additions and steps have none. */
            public Answered {
                promptAdditions = Objects.requireNonNullElse(promptAdditions, List.of());
                steps = Objects.requireNonNullElse(steps, List.of());
            }
        }
    }

    /** One of several tasks in a row, and its feature's word. */
    record Step(TaskId task, String intent) {}

    /**
     * What Easel wants to know.
     *
     * @param text the user's words that the question is about
     * @param options the intents that were offered, in their order; none if a picture is missing
     * @param intent that lacks a picture, or null
     */
    record Question(String text, List<String> options, @Nullable String intent) {}

    /**
     * A picture that came with a message.
     *
     * @param imageId if it is of the gallery
     * @param reference whether it came to take a style or light from
     */
    record Attachment(BlobKey key, PixelSize size, @Nullable String imageId, boolean reference) {}
}
