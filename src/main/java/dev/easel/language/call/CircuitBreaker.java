package dev.easel.language.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Spares a peer that keeps failing, and those who would wait for it: after so many failures in a
 * row nobody calls for a while, then one call at a time tries.
 */
public final class CircuitBreaker {
    private final int failures;
    private final Duration pause;
    private final InstantSource clock;
    private int inARow;
    private @Nullable Instant closedUntil;

    /**
     * @param failures in a row that begin a pause
     */
    public CircuitBreaker(int failures, Duration pause, InstantSource clock) {
        this.failures = failures;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a call may be made now. One that is let through after a pause begins the next. */
    synchronized boolean admits() {
        if (closedUntil == null) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(pause);
        return true;
    }

    synchronized void succeeded() {
        inARow = 0;
        closedUntil = null;
    }

    /** Whether this failure was the one that began a pause. */
    synchronized boolean failed() {
        inARow++;
        if (inARow >= failures) {
            closedUntil = clock.instant().plus(pause);
        }
        return inARow == failures;
    }
}
