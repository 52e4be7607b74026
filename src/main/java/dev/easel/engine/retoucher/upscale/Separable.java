package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import java.util.Arrays;

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
        return twiceHigh(twiceWide(in));
    }

    private static Plane twiceWide(Plane in) {
        int w = in.width();
        int reach = QUARTER.length / 2;
        float[] row = new float[w + 2 * reach];
        Plane out = Plane.zeros(2 * w, in.height());
        for (int y = 0; y < in.height(); y++) {
            System.arraycopy(in.values(), y * w, row, reach, w);
            Arrays.fill(row, 0, reach, row[reach]);
            Arrays.fill(row, w + reach, row.length, row[w + reach - 1]);
            for (int x = 0; x < w; x++) {
                int to = 2 * (y * w + x);
                out.values()[to] = quarter(row[x + 3], row[x + 2], row[x + 1], row[x]);
                out.values()[to + 1] = quarter(row[x + 1], row[x + 2], row[x + 3], row[x + 4]);
            }
        }
        return out;
    }

    private static Plane twiceHigh(Plane in) {
        int w = in.width();
        float[] v = in.values();
        Plane out = Plane.zeros(w, 2 * in.height());
        for (int y = 0; y < out.height(); y++) {
            int step = y % 2 == 0 ? -1 : 1;
            int a = line(in, y / 2 - step);
            int b = line(in, y / 2);
            int c = line(in, y / 2 + step);
            int d = line(in, y / 2 + 2 * step);
            for (int x = 0; x < w; x++) {
                out.values()[y * w + x] = quarter(v[a + x], v[b + x], v[c + x], v[d + x]);
            }
        }
        return out;
    }

    /** Where a line begins, the border continued. */
    private static int line(Plane in, int y) {
        return Math.clamp(y, 0, in.height() - 1) * in.width();
    }

    private static float quarter(float a, float b, float c, float d) {
        return QUARTER[0] * a + QUARTER[1] * b + QUARTER[2] * c + QUARTER[3] * d;
    }
}
