package dev.easel.image.codec;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Bounds the memory of all decoding at once: each picture takes its share of megapixels and waits,
 * first come first served, until there is room. Small pictures run side by side, a large one alone.
 */
final class PixelBudget {
    private static final long UNIT = 1_000_000;
    private final int units;
    private final Semaphore free;

    PixelBudget(long pixels) {
        this.units = units(pixels);
        this.free = new Semaphore(units, true);
    }

    <T> T with(long pixels, Supplier<T> work) {
        int share = Math.min(units, units(pixels));
        free.acquireUninterruptibly(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    private static int units(long pixels) {
        return Math.toIntExact(pixels / UNIT + 1);
    }
}
