package dev.easel.engine;

import dev.easel.image.Feature;
import java.util.Set;

/** Something that makes pictures. Thread-safe; each call makes one picture. */
public interface Engine {
    /** The name users choose it by and read in answers: lower-case, stable. */
    String name();

    /** What it can do; asked for anything else it refuses. */
    Set<Feature> abilities();

    /**
     * How much heap one picture takes, in bytes, from reading its inputs to having it encoded; an
     * estimate that is rather too high.
     *
     * @param pixels of all inputs
     */
    default long memory(ImageRequest request, long pixels) {
        return 0;
    }

    /**
     * Whether a picture that is drawn again from slightly different words, with the same seed and
     * size, stays the same in everything else.
     */
    default boolean keepsLayout() {
        return false;
    }

    /**
     * Makes one picture. The same job gives the same bytes, on any number of cores.
     *
     * <p>Bad luck is an answer ({@link EngineResult.Refusal}); only defects are thrown.
     *
     * @throws java.util.concurrent.CancellationException as thrown by {@code progress}
     */
    EngineResult run(Job job, Progress progress);
}
