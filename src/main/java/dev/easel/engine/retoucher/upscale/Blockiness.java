package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * How plainly the 8×8 blocks of JPEG show in a picture, after Wang, Bovik and Evans, "Blind
 * measurement of blocking artifacts in images", 2000: steps between neighbours are larger at every
 * eighth line than elsewhere.
 */
final class Blockiness {
    private static final int BLOCK = 8;

    /** Steps beyond this are edges of what is pictured. */
    private static final float LARGEST_STEP = 12;

    private Blockiness() {}

    /**
     * How much larger, as a share, the steps at the most conspicuous eighth of the lines are: the
     * smaller of across and down.
     *
     * @param luma 0–255
     * @return about 0 for what was never compressed or is too small to tell
     */
    static double of(Plane luma) {
        if (Math.min(luma.width(), luma.height()) < 4 * BLOCK) {
            return 0;
        }
        return Math.min(excess(luma, 1, 0), excess(luma, 0, 1));
    }

    private static double excess(Plane luma, int right, int down) {
        double[] sums = new double[BLOCK];
        long[] counts = new long[BLOCK];
        for (int y = down; y < luma.height() - 2 * down; y++) {
            for (int x = right; x < luma.width() - 2 * right; x++) {
                float here = luma.at(x, y);
                float next = luma.at(x + right, y + down);
                float before = luma.at(x - right, y - down);
                float after = luma.at(x + 2 * right, y + 2 * down);
                float step = Math.abs(next - here - (next - before + after - here) / 4);
                if (step < LARGEST_STEP) {
                    int phase = (right * x + down * y) % BLOCK;
                    sums[phase] += step;
                    counts[phase]++;
                }
            }
        }
        return highest(sums, counts);
    }

    private static double highest(double[] sums, long[] counts) {
        double highest = 0;
        double total = 0;
        for (int phase = 0; phase < BLOCK; phase++) {
            double mean = sums[phase] / Math.max(1, counts[phase]);
            highest = Math.max(highest, mean);
            total += mean;
        }
        double others = (total - highest) / (BLOCK - 1);
        return (highest - others) / (others + .05);
    }
}
