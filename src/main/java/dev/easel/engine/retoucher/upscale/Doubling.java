package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * One doubling: the learned filters, then one step of back-projection (Irani and Peleg, 1991),
 * which makes the large plane shrink to the small one again.
 */
public final class Doubling {
    private static final float STEP = .7f;
    private static final float SLACK = .2f;

    private Doubling() {}

    /** The luma (0–255) twice as wide and high. */
    public static Plane by(FilterBank bank, Plane luma) {
        Plane large = bank.apply(luma);
        Plane error = luma.with(Separable.EITHER.halve(large), (a, b) -> STEP * (a - b));
        return bounded(large.with(Separable.twice(error), Float::sum), luma);
    }

    /** Keeps each value near the range of the 3×3 small pixels around it: no ringing, no sparks. */
    private static Plane bounded(Plane large, Plane small) {
        int w = large.width();
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                float low = small.at(x, y);
                float high = low;
                for (int i = 0; i < 9; i++) {
                    float v = small.atClamped(x - 1 + i % 3, y - 1 + i / 3);
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
                float slack = SLACK * (high - low) + 1;
                for (int i = 0; i < 4; i++) {
                    int at = (2 * y + i / 2) * w + 2 * x + i % 2;
                    large.values()[at] = Math.clamp(large.values()[at], low - slack, high + slack);
                }
            }
        }
        return large;
    }
}
