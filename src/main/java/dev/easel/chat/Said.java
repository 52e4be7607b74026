package dev.easel.chat;

import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import dev.easel.task.ImageSources.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user says.
 *
 * @param image attached, or null
 * @param reference attached, or null
 * @param selected messages whose images are meant
 * @param overrides of what the words say, as the feature's fields
 * @param refine whether the words may be refined
 */
record Said(
        UserId user,
        SessionId session,
        String text,
        @Nullable Source image,
        @Nullable Source reference,
        List<MessageId> selected,
        Map<String, Object> overrides,
        boolean refine) {

    /** The same with other words. */
    Said saying(String words) {
        return new Said(user, session, words, image, reference, selected, overrides, refine);
    }

    /** The same with these pictures. */
    Said with(@Nullable Source newImage, @Nullable Source newReference) {
        return new Said(user, session, text, newImage, newReference, selected, overrides, refine);
    }

    /** The same about the images of these messages. */
    Said selecting(List<MessageId> messages) {
        return new Said(user, session, text, image, reference, messages, overrides, refine);
    }
}
