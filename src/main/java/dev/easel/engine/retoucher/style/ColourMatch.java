package dev.easel.engine.retoucher.style;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Randoms;
import java.util.SplittableRandom;

/**
 * Learns the table that gives one picture the palette of another: optimal transport where samples
 * are dense, the linear map where there are none.
 */
final class ColourMatch {
    private static final int SAMPLES = 4000;
    private static final double LINEAR_WEIGHT = 0.25;
    private static final double[] SMOOTHING = {0.12, 0.6, 1, 0.6, 0.12};

    private ColourMatch() {}

    static ColourTable between(ColorPlanes content, ColorPlanes reference, long seed) {
        SplittableRandom random = Randoms.of(seed, 1);
        ColourSamples from = ColourSamples.of(content, SAMPLES, random);
        ColourSamples to = ColourSamples.of(reference, SAMPLES, random);
        LinearColourMap linear = LinearColourMap.between(from, to);
        double[][] start = new double[SAMPLES][];
        for (int i = 0; i < SAMPLES; i++) {
            start[i] = linear.apply(from.colours()[i]);
        }
        double[][] moved = SlicedTransport.move(start, to.colours(), random);
        return table(smoothed(from.colours(), moved), linear);
    }

    /** Sums of shifts (three numbers) and of weights (the fourth) a node. */
    private static double[][] smoothed(double[][] from, double[][] to) {
        int n = ColourTable.NODES;
        double[][] sums = new double[n * n * n][4];
        for (int i = 0; i < from.length; i++) {
            double[] sum = sums[ColourTable.nearest(from[i])];
            for (int k = 0; k < 3; k++) {
                sum[k] += to[i][k] - from[i][k];
            }
            sum[3]++;
        }
        for (int stride = 1; stride < sums.length; stride *= n) {
            sums = blurred(sums, stride);
        }
        return sums;
    }

    private static double[][] blurred(double[][] sums, int stride) {
        int n = ColourTable.NODES;
        double[][] out = new double[sums.length][4];
        for (int i = 0; i < sums.length; i++) {
            int at = i / stride % n;
            for (int k = -2; k <= 2; k++) {
                if (at + k >= 0 && at + k < n) {
                    for (int c = 0; c < 4; c++) {
                        out[i][c] += SMOOTHING[k + 2] * sums[i + k * stride][c];
                    }
                }
            }
        }
        return out;
    }

    private static ColourTable table(double[][] sums, LinearColourMap linear) {
        ColourTable table = new ColourTable();
        int n = ColourTable.NODES;
        for (int node = 0; node < n * n * n; node++) {
            double[] colour = ColourTable.colour(node / (n * n), node / n % n, node % n);
            double[] straight = linear.apply(colour);
            double[] shift = new double[3];
            for (int k = 0; k < 3; k++) {
                shift[k] =
                        (sums[node][k] + LINEAR_WEIGHT * (straight[k] - colour[k]))
                                / (sums[node][3] + LINEAR_WEIGHT);
            }
            table.set(node, shift);
        }
        return table;
    }
}
