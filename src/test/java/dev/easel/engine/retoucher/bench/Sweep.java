package dev.easel.engine.retoucher.bench;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** What a figure does while a setting goes from 0 to 1 in quarters. */
record Sweep(double[] figures) {
    private static final double[] SETTINGS = {0, .25, .5, .75, 1};

    static Sweep of(DoubleUnaryOperator figure) {
        return new Sweep(Arrays.stream(SETTINGS).map(figure).toArray());
    }

    /** How many steps do not raise the figure. */
    int violations() {
        int count = 0;
        for (int i = 1; i < figures.length; i++) {
            count += figures[i] > figures[i - 1] ? 0 : 1;
        }
        return count;
    }

    String text(int decimals) {
        return Arrays.stream(figures)
                .mapToObj(f -> Table.figure(decimals, f))
                .collect(Collectors.joining(" "));
    }
}
