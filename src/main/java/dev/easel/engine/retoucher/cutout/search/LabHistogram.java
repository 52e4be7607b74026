package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Mask;

/** CIELAB histograms of 8³ bins over parts of one picture. */
final class LabHistogram {
    private static final int BINS = 8;
    private final int[] bin;

    LabHistogram(ColorPlanes lab) {
        bin = LabBins.of(lab, BINS);
    }

    /** The share of each bin; all 0 if no pixel is meant. */
    float[] of(Mask mask) {
        float[] out = new float[BINS * BINS * BINS];
        int n = 0;
        for (int i = 0; i < bin.length; i++) {
            if (mask.values()[i]) {
                out[bin[i]]++;
                n++;
            }
        }
        for (int k = 0; k < out.length; k++) {
            out[k] /= Math.max(n, 1);
        }
        return out;
    }
}
