package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.id.ImageId;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Submissions;
import dev.easel.task.Task;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a task starts from.
 *
 * @param reference the one to take a style or light from
 */
record Pictures(@Nullable Source image, @Nullable Source reference) {
    /** Whether the task was made from that picture. */
    static boolean isInputOf(Source source, Task task) {
        ImageId parent = task.spec().parent();
        Optional<ImageId> id = imageId(source);
        return id.isPresent()
                ? id.get().equals(parent)
                : parent == null
                        && source instanceof Source.Kept kept
                        && task.spec().inputs().stream()
                                .anyMatch(input -> Objects.equals(input.key(), kept.key()));
    }

    /** The image of the gallery that it is or will be. */
    static Optional<ImageId> imageId(Source source) {
        return switch (source) {
            case Source.Stored stored -> Optional.of(stored.image().id());
            case Source.Promised promised -> Optional.of(promised.id());
            case Source.Sent sent -> Optional.empty();
            case Source.Kept kept -> Optional.empty();
        };
    }

    /** The picture as a message keeps it; a new upload is stored. */
    static Attachment keep(Source source, boolean reference, Submissions submissions) {
        String id = imageId(source).map(ImageId::value).orElse(null);
        return switch (source) {
            case Source.Stored stored ->
                    new Attachment(stored.image().file(), stored.size(), id, reference);
            case Source.Promised promised ->
                    new Attachment(promised.file(), promised.size(), id, reference);
            case Source.Kept kept -> new Attachment(kept.key(), kept.size(), null, reference);
            case Source.Sent sent ->
                    new Attachment(submissions.keep(sent.bytes()), sent.size(), null, reference);
        };
    }
}
