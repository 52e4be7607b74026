package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * Doubling and halving by symmetric kernels, edges continued. The pixels of the small plane lie in
 * the middle of four of the large one.
 */
public enum Separable {
    /** Halves by the mean of four, as cameras and browsers do. */
    AREA(.5f),
    /** Halves by Keys' cubic stretched by two, as careful programs do. */
    CUBIC(.43359375f, .11328125f, -.03515625f, -.01171875f),
    /** Between the two: for pictures of which nobody knows how they were made small. */
    EITHER(.466796875f, .056640625f, -.017578125f, -.005859375f);

    /** Keys' cubic (a = −1/2) a quarter of a pixel past the second of its four. */
    private static final float[] QUARTER = {-.0703125f, .8671875f, .2265625f, -.0234375f};

    /** Weights at 1/2, 3/2 … pixels of the large plane, on each side. */
    private final float[] weights;

    Separable(float... weights) {
        this.weights = weights;
    }

    /** Half as wide and high; odd sides lose their last line. */
    public Plane halve(Plane in) {
        int w = in.width() / 2;
        Plane wide = Plane.zeros(w, in.height());
        for (int y = 0; y < in.height(); y++) {
            for (int x = 0; x < w; x++) {
                float sum = 0;
                for (int k = 0; k < weights.length; k++) {
                    sum +=
                            weights[k]
                                    * (in.atClamped(2 * x - k, y) + in.atClamped(2 * x + 1 + k, y));
                }
                wide.values()[y * w + x] = sum;
            }
        }
        Plane out = Plane.zeros(w, in.height() / 2);
        for (int i = 0; i < out.values().length; i++) {
            int x = i % w;
            int y = i / w * 2;
            float sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * (wide.atClamped(x, y - k) + wide.atClamped(x, y + 1 + k));
            }
            out.values()[i] = sum;
        }
        return out;
    }

    /** Twice as wide and high by Keys' cubic. */
    public static Plane twice(Plane in) {
        int w = in.width();
        Plane wide = Plane.zeros(2 * w, in.height());
        for (int i = 0; i < in.values().length; i++) {
            int x = i % w;
            int y = i / w;
            float early = 0;
            float late = 0;
            for (int k = 0; k < QUARTER.length; k++) {
                early += QUARTER[k] * in.atClamped(x + 1 - k, y);
                late += QUARTER[k] * in.atClamped(x - 1 + k, y);
            }
            wide.values()[2 * i] = early;
            wide.values()[2 * i + 1] = late;
        }
        return twiceHigh(wide);
    }

    private static Plane twiceHigh(Plane in) {
        int w = in.width();
        Plane out = Plane.zeros(w, 2 * in.height());
        for (int i = 0; i < in.values().length; i++) {
            int x = i % w;
            int y = i / w;
            float early = 0;
            float late = 0;
            for (int k = 0; k < QUARTER.length; k++) {
                early += QUARTER[k] * in.atClamped(x, y + 1 - k);
                late += QUARTER[k] * in.atClamped(x, y - 1 + k);
            }
            out.values()[2 * y * w + x] = early;
            out.values()[(2 * y + 1) * w + x] = late;
        }
        return out;
    }
}
