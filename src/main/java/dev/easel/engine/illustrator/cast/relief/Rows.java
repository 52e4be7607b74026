package dev.easel.engine.illustrator.cast.relief;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work done row by row, on all cores where there is enough of it. */
final class Rows {
    private static final long TOO_LITTLE = 1 << 15;

    private Rows() {}

    /** Runs {@code row} for each in [from, to), in any order; a row has {@code width} pixels. */
    static void each(int from, int to, int width, IntConsumer row) {
        IntStream rows = IntStream.range(from, to);
        boolean many = (long) (to - from) * width > TOO_LITTLE;
        (many ? rows.parallel() : rows).forEach(row);
    }
}
