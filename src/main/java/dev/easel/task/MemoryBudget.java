package dev.easel.task;

import dev.easel.engine.Progress;
import dev.easel.task.ImageMaker.RefusedException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Shares the heap among running jobs: each waits until what it will probably need is free, so that
 * large pictures are made one after the other instead of failing together.
 */
@Component
final class MemoryBudget {
    private static final double FOR_JOBS = 0.75;
    private static final int MEGABYTE = 1 << 20;
    private static final int LOOK_MILLIS = 100;

    private final int all = (int) (FOR_JOBS * Runtime.getRuntime().maxMemory() / MEGABYTE);
    private final Semaphore free = new Semaphore(all, true);

    /** Memory set aside until closed. */
    interface Reservation extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for memory.
     *
     * @param bytes estimated
     * @param progress asked meanwhile whether to go on
     * @throws RefusedException if it is more than there will ever be
     */
    Reservation reserve(long bytes, Progress progress) {
        long wanted = bytes / MEGABYTE + 1;
        if (wanted > all) {
            throw new RefusedException(
                    new TaskError(
                            "out_of_memory",
                            "This would need about %d MB of memory, and this server has %d MB for pictures; use a smaller picture or ask for less."
                                    .formatted(wanted, all),
                            false));
        }
        try {
            while (!free.tryAcquire((int) wanted, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.at(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for memory", e);
        }
        return () -> free.release((int) wanted);
    }
}
