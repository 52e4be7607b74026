package dev.easel.engine.retoucher.core;

import java.util.SplittableRandom;

/** Random numbers that depend on the seed and on what they are for, never on threads or time. */
public final class Randoms {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Randoms() {}

    /**
     * A generator of its own for each use: {@code Randoms.of(seed, layer, row)}.
     *
     * @param path numbers that tell this use from all others under the same seed
     */
    public static SplittableRandom of(long seed, long... path) {
        long state = mix(seed + GOLDEN);
        for (long step : path) {
            state = mix(state ^ (step + 1) * GOLDEN);
        }
        return new SplittableRandom(state);
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
