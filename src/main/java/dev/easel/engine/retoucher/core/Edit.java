package dev.easel.engine.retoucher.core;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;

/**
 * One of the six edits. Stateless and thread-safe; the same job gives the same bytes.
 *
 * @param <R> what it is asked with
 */
@FunctionalInterface
public interface Edit<R extends ImageRequest> {
    /**
     * Edits one picture.
     *
     * @param request the request of {@code job}, in its own type
     * @throws java.util.concurrent.CancellationException as thrown by {@code progress}
     */
    EngineResult apply(R request, Job job, Progress progress);
}
