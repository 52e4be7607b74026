package dev.easel.chat;

import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.image.PixelSize;
import dev.easel.storage.BlobKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
         * @param done said instead of {@code content} once the task is completed
         * @param error why there is no task although one was wanted
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
                List<String> suggestions,
                @Nullable String error,
                String language)
                implements Body {}
    }

    /** A picture that came with a message; {@code imageId} if it is of the gallery. */
    record Attachment(BlobKey key, PixelSize size, @Nullable String imageId) {}
}
