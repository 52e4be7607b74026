package dev.easel.engine.retoucher.core;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Rows worked on side by side. The result is the same on any number of cores as long as a row
 * writes only what is its own and reads nothing that another row writes.
 */
public final class Rows {
    private Rows() {}

    /** Calls {@code row} with 0 … height − 1, in any order, on any thread; returns when all ran. */
    public static void each(int height, IntConsumer row) {
        IntStream.range(0, height).parallel().forEach(row);
    }

    /** A stretch of rows, {@code from} inclusive to {@code to} exclusive. */
    @FunctionalInterface
    public interface Strip {
        void run(int index, int from, int to);
    }

    /**
     * Calls {@code strip} for every stretch of {@code rows} rows; the cut depends on the height
     * only, never on the cores, so that a strip may have its own random numbers.
     */
    public static void strips(int height, int rows, Strip strip) {
        int count = (height + rows - 1) / rows;
        IntStream.range(0, count)
                .parallel()
                .forEach(i -> strip.run(i, i * rows, Math.min(height, (i + 1) * rows)));
    }
}
