package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import java.util.Arrays;

/** How noisy a picture is. */
final class NoiseLevel {
    private static final int BLOCK = 16;
    private static final double CALM_SHARE = .25;

    private NoiseLevel() {}

    /**
     * Standard deviation in grey levels (Immerkær, "Fast noise variance estimation", 1996), taken
     * where the picture is calm, so that texture is not mistaken for noise.
     */
    static double of(Plane luma) {
        int columns = (luma.width() - 2) / BLOCK;
        int rows = (luma.height() - 2) / BLOCK;
        if (columns < 1 || rows < 1) {
            return 0;
        }
        double[] levels = new double[columns * rows];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = block(luma, 1 + i % columns * BLOCK, 1 + i / columns * BLOCK);
        }
        Arrays.sort(levels);
        return levels[(int) (CALM_SHARE * (levels.length - 1))];
    }

    private static double block(Plane luma, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                float cross =
                        luma.at(x - 1, y)
                                + luma.at(x + 1, y)
                                + luma.at(x, y - 1)
                                + luma.at(x, y + 1);
                float corners =
                        luma.at(x - 1, y - 1)
                                + luma.at(x + 1, y - 1)
                                + luma.at(x - 1, y + 1)
                                + luma.at(x + 1, y + 1);
                sum += Math.abs(corners - 2 * cross + 4 * luma.at(x, y));
            }
        }
        return Math.sqrt(Math.PI / 2) * sum / (6.0 * BLOCK * BLOCK);
    }
}
