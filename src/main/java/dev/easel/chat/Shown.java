package dev.easel.chat;

import dev.easel.id.MessageId;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Task;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a session.
 *
 * @param message that brought it
 * @param by the task that made it, null for an upload
 */
record Shown(MessageId message, Source source, @Nullable Task by) {
    Optional<Task> task() {
        return Optional.ofNullable(by);
    }
}
