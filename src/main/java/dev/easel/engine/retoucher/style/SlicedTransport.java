package dev.easel.engine.retoucher.style;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Moves one bag of colours onto another by sorting both along many random directions (iterative
 * distribution transfer; Pitié and others, 2007).
 */
final class SlicedTransport {
    private static final int ROTATIONS = 14;
    private static final double STEP = 0.8;

    private SlicedTransport() {}

    /** The moved colours of {@code source}, in their order; both bags must be of one size. */
    static double[][] move(double[][] source, double[][] target, SplittableRandom random) {
        double[][] moved = Arrays.stream(source).map(double[]::clone).toArray(double[][]::new);
        for (int r = 0; r < ROTATIONS; r++) {
            for (double[] direction : basis(random)) {
                slide(moved, target, direction);
            }
        }
        return moved;
    }

    private static void slide(double[][] moved, double[][] target, double[] direction) {
        double[] wanted = project(target, direction);
        Arrays.sort(wanted);
        double[] now = project(moved, direction);
        Integer[] order = new Integer[now.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(now[a], now[b]));
        for (int rank = 0; rank < order.length; rank++) {
            int i = order[rank];
            double shift = (wanted[rank] - now[i]) * STEP;
            for (int k = 0; k < 3; k++) {
                moved[i][k] += shift * direction[k];
            }
        }
    }

    private static double[] project(double[][] colours, double[] d) {
        return Arrays.stream(colours)
                .mapToDouble(c -> c[0] * d[0] + c[1] * d[1] + c[2] * d[2])
                .toArray();
    }

    /**
     * Three random directions at right angles: Gram–Schmidt on two, their product for the third.
     */
    private static double[][] basis(SplittableRandom random) {
        double[] u = unit(gaussian(random));
        double[] g = gaussian(random);
        double along = u[0] * g[0] + u[1] * g[1] + u[2] * g[2];
        double[] v =
                unit(new double[] {g[0] - along * u[0], g[1] - along * u[1], g[2] - along * u[2]});
        double[] w = {
            u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]
        };
        return new double[][] {u, v, w};
    }

    private static double[] gaussian(SplittableRandom random) {
        return new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) + 1e-12;
        return new double[] {v[0] / length, v[1] / length, v[2] / length};
    }
}
