package dev.easel.chat;

import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.task.Task;
import dev.easel.understanding.Refined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is being done, as the answer describes it.
 *
 * @param stated the fields that the words or the sender have stated
 * @param assumed the names of what had to be assumed: {@code factor}, {@code sides}
 * @param refined the prompt
 * @param from the size of the picture it starts from, null for a new one
 */
record Deed(
        Task task,
        Map<String, Object> stated,
        List<String> assumed,
        Refined refined,
        @Nullable PixelSize from) {
    Feature feature() {
        return task.request().feature();
    }

    /** The size of the result. */
    Optional<PixelSize> to() {
        return Optional.ofNullable(task.spec().resultSize());
    }
}
