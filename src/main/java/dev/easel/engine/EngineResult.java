package dev.easel.engine;

import dev.easel.image.Pixels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a call of an engine ends. */
public sealed interface EngineResult {
    /**
     * The picture.
     *
     * @param notes what was approximated or left out, one sentence each, in the job's language;
     *     empty if nothing
     * @param confidence 0–1 where the engine can judge its own work, else null
     */
    record Picture(Pixels pixels, List<String> notes, @Nullable Double confidence)
            implements EngineResult {
        public Picture(Pixels pixels, List<String> notes) {
            this(pixels, notes, null);
        }
    }

    /**
     * No picture.
     *
     * @param code stable and snake_case, for programs
     * @param message what happened and what to do next, in the job's language
     * @param retryable whether the same job may succeed later
     */
    record Refusal(String code, String message, boolean retryable) implements EngineResult {}
}
