package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Plane;

/** The threshold that splits values best in two (Otsu, 1979). */
final class Otsu {
    private static final int BINS = 256;

    private Otsu() {}

    /** For values of 0–1. */
    static float threshold(Plane plane) {
        int[] count = new int[BINS];
        double total = 0;
        for (float v : plane.values()) {
            int bin = Math.clamp((int) (v * BINS), 0, BINS - 1);
            count[bin]++;
            total += bin;
        }
        int n = plane.values().length;
        int below = 0;
        double sumBelow = 0;
        double best = -1;
        int at = BINS / 2;
        for (int bin = 0; bin < BINS - 1; bin++) {
            below += count[bin];
            sumBelow += (double) bin * count[bin];
            if (below > 0 && below < n) {
                double gap = sumBelow / below - (total - sumBelow) / (n - below);
                double between = (double) below * (n - below) * gap * gap;
                if (between > best) {
                    best = between;
                    at = bin;
                }
            }
        }
        return (at + 1f) / BINS;
    }
}
