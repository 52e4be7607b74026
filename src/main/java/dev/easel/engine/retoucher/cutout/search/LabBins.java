package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.ColorPlanes;

/** CIELAB cut into cubes. */
final class LabBins {
    private LabBins() {}

    /** The cube of each pixel: 0 … {@code steps}³ − 1. */
    static int[] of(ColorPlanes lab, int steps) {
        int[] out = new int[lab.width() * lab.height()];
        for (int i = 0; i < out.length; i++) {
            int l = step(lab.first().values()[i] / 100, steps);
            int a = step((lab.second().values()[i] + 60) / 130, steps);
            int b = step((lab.third().values()[i] + 60) / 130, steps);
            out[i] = (l * steps + a) * steps + b;
        }
        return out;
    }

    private static int step(float share, int steps) {
        return Math.clamp((int) (share * steps), 0, steps - 1);
    }
}
