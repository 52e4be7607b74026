package dev.easel.engine.retoucher.bench;

import java.util.Arrays;

/** Times that a machine with other work on it can still tell: medians of a few runs. */
final class Stopwatch {
    private static final int RUNS = 3;

    private Stopwatch() {}

    /** Median wall-clock milliseconds after one run to warm up. */
    static double median(Runnable work) {
        work.run();
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }
}
