package dev.easel.task;

import dev.easel.engine.Inputs.Role;
import dev.easel.id.ImageId;
import dev.easel.id.TaskId;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.storage.BlobKey;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a task needs besides its request, fixed when it is submitted, so that any server can run
 * it at any time.
 *
 * @param imageIds of the images it will make, one each: a second run writes to the same names
 * @param prompts as the user wrote it and as the engine gets it
 * @param parameters the feature's fields as asked, defaults included, as JSON has them
 * @param redraws the image whose description was changed for this one, or null
 * @param resultSize of its images, null where that is known only afterwards
 * @param waitsFor the task that makes an input, or null if all inputs are there
 * @param publicRoot the address under which the user reached Easel, for URLs in webhooks
 */
public record TaskSpec(
        long seed,
        List<ImageId> imageIds,
        ImageFormat format,
        String engine,
        List<Input> inputs,
        Prompts prompts,
        Map<String, Object> parameters,
        @Nullable URI webhook,
        String publicRoot,
        String language,
        @Nullable ImageId redraws,
        @Nullable PixelSize resultSize,
        @Nullable TaskId waitsFor) {

    /**
     * A picture to start from.
     *
     * @param image it is in the gallery, null for an upload
     */
    public record Input(Role role, BlobKey key, @Nullable ImageId image) {}

    /** The user's words, and the same refined where that helps. */
    public record Prompts(String original, @Nullable String refined) {}

    /** The gallery image that is edited or redrawn, null for new pictures and uploads. */
    public @Nullable ImageId parent() {
        if (redraws != null) {
            return redraws;
        }
        for (Input input : inputs) {
            if (input.role() == Role.IMAGE) {
                return input.image();
            }
        }
        return null;
    }
}
