package dev.easel.engine.retoucher.cutout.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The samples with each feature cut into at most 64 bins of about equal counts: trees grow by
 * comparing bins.
 *
 * @param bins a column a feature, a byte a row
 * @param edges upper bound of each bin but the last
 */
record BinnedTable(byte[][] bins, float[][] edges, float[] target, float[] weight) {
    static final int BINS = 64;
    private static final int QUANTILE_SAMPLES = 20_000;

    static BinnedTable of(List<Sample> samples) {
        int width = samples.getFirst().features().width();
        int rows = samples.stream().mapToInt(s -> s.features().rows()).sum();
        BinnedTable out =
                new BinnedTable(
                        new byte[width][rows],
                        new float[width][],
                        new float[rows],
                        new float[rows]);
        int at = 0;
        for (Sample sample : samples) {
            int n = sample.features().rows();
            System.arraycopy(sample.target(), 0, out.target, at, n);
            System.arraycopy(sample.weight(), 0, out.weight, at, n);
            at += n;
        }
        for (int f = 0; f < width; f++) {
            out.fill(f, samples);
        }
        return out;
    }

    int rows() {
        return target.length;
    }

    private void fill(int feature, List<Sample> samples) {
        float[] all = new float[rows()];
        int at = 0;
        for (Sample sample : samples) {
            float[] column = sample.features().column(feature);
            System.arraycopy(column, 0, all, at, column.length);
            at += column.length;
        }
        edges[feature] = quantiles(all, new SplittableRandom(feature));
        for (int i = 0; i < all.length; i++) {
            int found = Arrays.binarySearch(edges[feature], all[i]);
            bins[feature][i] = (byte) (found >= 0 ? found : -found - 1);
        }
    }

    /** The values that part the bins, each once. */
    private static float[] quantiles(float[] values, SplittableRandom random) {
        float[] some = new float[Math.min(values.length, QUANTILE_SAMPLES)];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[random.nextInt(values.length)];
        }
        Arrays.sort(some);
        float[] out = new float[BINS - 1];
        int n = 0;
        for (int b = 1; b < BINS; b++) {
            float edge = some[(int) ((long) b * (some.length - 1) / BINS)];
            if (n == 0 || edge > out[n - 1]) {
                out[n++] = edge;
            }
        }
        return Arrays.copyOf(out, n);
    }
}
