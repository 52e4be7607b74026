package dev.easel.task;

import dev.easel.engine.Inputs.Role;
import dev.easel.id.ImageId;
import dev.easel.image.ImageFormat;
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
        String language) {

    /**
     * A picture to start from.
     *
     * @param image it is in the gallery, null for an upload
     */
    public record Input(Role role, BlobKey key, @Nullable ImageId image) {}

    /** The user's words, and the same refined where that helps. */
    public record Prompts(String original, @Nullable String refined) {}

    /** The gallery image that is edited, null for new pictures and uploads. */
    public @Nullable ImageId parent() {
        for (Input input : inputs) {
            if (input.role() == Role.IMAGE) {
                return input.image();
            }
        }
        return null;
    }
}
