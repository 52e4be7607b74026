package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/**
 * How much more likely each pixel's colour is in the subject than behind it: logarithm of the ratio
 * of two smoothed CIELAB histograms.
 */
final class ColorModel {
    private static final int BINS = 16;
    private static final int SIZE = BINS * BINS * BINS;
    private static final float[] SMOOTH = {0.06f, 0.24f, 0.4f, 0.24f, 0.06f};
    private static final float UNSEEN = 0.3f / SIZE;
    private final int[] bin;
    private final int width;
    private final int height;

    ColorModel(ColorPlanes lab) {
        width = lab.width();
        height = lab.height();
        bin = LabBins.of(lab, BINS);
    }

    /**
     * The logarithms, limited to ± {@code most}.
     *
     * @param subject how much each pixel counts as subject, 0–1
     */
    Plane likelihood(Plane subject, float most) {
        float[] front = new float[SIZE];
        float[] back = new float[SIZE];
        for (int i = 0; i < bin.length; i++) {
            front[bin[i]] += subject.values()[i];
            back[bin[i]] += 1 - subject.values()[i];
        }
        front = smooth(front);
        back = smooth(back);
        float[] ratio = new float[SIZE];
        for (int k = 0; k < SIZE; k++) {
            double log = Math.log((front[k] + UNSEEN) / (back[k] + UNSEEN));
            ratio[k] = (float) Math.clamp(log, -most, most);
        }
        Plane out = Plane.zeros(width, height);
        for (int i = 0; i < bin.length; i++) {
            out.values()[i] = ratio[bin[i]];
        }
        return out;
    }

    /** Blurred along all three axes, and scaled to a sum of about 1. */
    private static float[] smooth(float[] histogram) {
        double sum = 1e-6;
        for (float v : histogram) {
            sum += v;
        }
        float[] out = histogram;
        for (int stride = 1; stride < SIZE; stride *= BINS) {
            out = smooth(out, stride);
        }
        for (int k = 0; k < SIZE; k++) {
            out[k] = (float) (out[k] / sum);
        }
        return out;
    }

    private static float[] smooth(float[] values, int stride) {
        float[] out = new float[SIZE];
        for (int k = 0; k < SIZE; k++) {
            int at = k / stride % BINS;
            for (int d = -2; d <= 2; d++) {
                if (at + d >= 0 && at + d < BINS) {
                    out[k] += SMOOTH[d + 2] * values[k + d * stride];
                }
            }
        }
        return out;
    }
}
