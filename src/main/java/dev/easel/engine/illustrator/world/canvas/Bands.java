package dev.easel.engine.illustrator.world.canvas;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Rows worked on by all cores, a band at a time, with a beat between the bands. */
public final class Bands {
    private static final int PIXELS = 1 << 18;

    private Bands() {}

    /** Runs {@code row} for each in [from, to), in any order; a row has {@code width} pixels. */
    public static void each(Pulse pulse, int[] range, int width, IntConsumer row) {
        int band = Math.max(2, PIXELS / Math.max(1, width));
        for (int y = range[0]; y < range[1]; y += band) {
            IntStream.range(y, Math.min(range[1], y + band)).parallel().forEach(row);
            pulse.beat();
        }
    }
}
