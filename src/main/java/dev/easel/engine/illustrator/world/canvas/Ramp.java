package dev.easel.engine.illustrator.world.canvas;

/** A row of colours mixed in OKLab once, then read by position 0–1. */
public final class Ramp {
    private static final int SIZE = 1024;
    private final int[] table = new int[SIZE];

    public Ramp(int... stops) {
        for (int i = 0; i < SIZE; i++) {
            double t = i / (SIZE - 1.0) * (stops.length - 1);
            int k = Math.min(stops.length - 2, (int) t);
            double f = t - k;
            double eased = 0.5 * f + 0.5 * f * f * (3 - 2 * f);
            table[i] = Colors.mix(stops[k], stops[k + 1], eased);
        }
    }

    /** The colour at {@code t}, clamped to 0–1. */
    public int at(double t) {
        return table[(int) (Math.clamp(t, 0, 1) * (SIZE - 1))];
    }
}
