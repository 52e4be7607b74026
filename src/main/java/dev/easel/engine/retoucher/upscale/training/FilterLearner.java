package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.upscale.FilterBank;
import dev.easel.engine.retoucher.upscale.Neighbourhood;
import dev.easel.engine.retoucher.upscale.Symmetry;

/** Gathers pairs of small and large pictures and solves for the filters between them. */
final class FilterLearner {
    private static final int MARGIN = 4;
    private static final int MIDDLE = FilterBank.TAPS / 2;

    private final NormalEquations[] equations = new NormalEquations[Neighbourhood.KINDS];
    private final int[][] taps = new int[Symmetry.COUNT][];
    private final int[][] phases = new int[Symmetry.COUNT][];

    FilterLearner() {
        for (int i = 0; i < equations.length; i++) {
            equations[i] = new NormalEquations(FilterBank.TAPS - 1, FilterBank.PHASES);
        }
        for (int s = 0; s < Symmetry.COUNT; s++) {
            taps[s] = Symmetry.of(s).cells(FilterBank.SIDE);
            phases[s] = Symmetry.of(s).cells(2);
        }
    }

    /**
     * Learns from one pair.
     *
     * @param small luma 0–255
     * @param large what it should become, twice the size
     */
    void learn(Plane small, Plane large) {
        int[] kinds = Neighbourhood.sort(small);
        float[] x = new float[FilterBank.TAPS - 1];
        float[] y = new float[FilterBank.PHASES];
        for (int v = MARGIN; v < small.height() - MARGIN; v++) {
            for (int u = MARGIN; u < small.width() - MARGIN; u++) {
                int kind = kinds[v * small.width() + u];
                int symmetry = kind / Neighbourhood.KINDS;
                read(small, u, v, taps[symmetry], x);
                aim(large, 2 * u, 2 * v, phases[symmetry], y);
                for (int p = 0; p < y.length; p++) {
                    y[p] -= small.at(u, v);
                }
                equations[kind % Neighbourhood.KINDS].add(x, y);
            }
        }
    }

    private static void read(Plane small, int u, int v, int[] taps, float[] x) {
        float middle = small.at(u, v);
        int n = 0;
        for (int t = 0; t < taps.length; t++) {
            if (t != MIDDLE) {
                int column = u - FilterBank.RADIUS + taps[t] % FilterBank.SIDE;
                int row = v - FilterBank.RADIUS + taps[t] / FilterBank.SIDE;
                x[n++] = small.at(column, row) - middle;
            }
        }
    }

    private static void aim(Plane large, int u, int v, int[] phases, float[] y) {
        for (int p = 0; p < phases.length; p++) {
            y[p] = large.at(u + phases[p] % 2, v + phases[p] / 2);
        }
    }

    /**
     * The filters, drawn to Keys' cubic where little was seen.
     *
     * @param ridge variance of the noise a pixel may carry, in squared grey levels
     */
    float[] solve(double ridge) {
        float[] filters = new float[FilterBank.SIZE];
        double[] cubic = cubic();
        for (int kind = 0; kind < equations.length; kind++) {
            double[] weights = equations[kind].solve(cubic, ridge);
            for (int p = 0; p < FilterBank.PHASES; p++) {
                spread(weights, p, filters, kind * FilterBank.TAPS * FilterBank.PHASES + p);
            }
        }
        return filters;
    }

    /** Puts the middle weight back: all weights of a filter sum to one. */
    private static void spread(double[] weights, int phase, float[] filters, int to) {
        double rest = 1;
        int n = 0;
        for (int t = 0; t < FilterBank.TAPS; t++) {
            if (t != MIDDLE) {
                double weight = weights[n++ * FilterBank.PHASES + phase];
                filters[to + t * FilterBank.PHASES] = (float) weight;
                rest -= weight;
            }
        }
        filters[to + MIDDLE * FilterBank.PHASES] = (float) rest;
    }

    private static double[] cubic() {
        double[] late = {0, 0, -.0703125, .8671875, .2265625, -.0234375, 0};
        double[] early = {0, -.0234375, .2265625, .8671875, -.0703125, 0, 0};
        double[] weights = new double[(FilterBank.TAPS - 1) * FilterBank.PHASES];
        int n = 0;
        for (int t = 0; t < FilterBank.TAPS; t++) {
            if (t == MIDDLE) {
                continue;
            }
            for (int p = 0; p < FilterBank.PHASES; p++) {
                double down = (p / 2 == 0 ? early : late)[t / FilterBank.SIDE];
                weights[n++] = down * (p % 2 == 0 ? early : late)[t % FilterBank.SIDE];
            }
        }
        return weights;
    }
}
