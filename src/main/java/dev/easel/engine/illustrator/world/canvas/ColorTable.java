package dev.easel.engine.illustrator.world.canvas;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A change of colour computed once for a lattice of colours, then looked up for each pixel. */
public final class ColorTable {
    private static final int SIDE = 64;
    private static final int SHIFT = 2;
    private final int[] table = new int[SIDE * SIDE * SIDE];

    public ColorTable(UnaryOperator<Oklab> change) {
        IntStream.range(0, SIDE)
                .parallel()
                .forEach(
                        r -> {
                            for (int gb = 0; gb < SIDE * SIDE; gb++) {
                                int rgb = level(r) << 16 | level(gb / SIDE) << 8 | level(gb % SIDE);
                                table[r * SIDE * SIDE + gb] = change.apply(Oklab.of(rgb)).rgb();
                            }
                        });
    }

    /** The changed colour of the nearest lattice point. */
    public int nearest(int c) {
        return table[index(c)];
    }

    /** The change of the nearest lattice point carried over to the exact colour: no banding. */
    public int shifted(int c) {
        int i = index(c);
        int to = table[i];
        int r = (c >> 16 & 255) + (to >> 16 & 255) - level(c >> 18 & 63);
        int g = (c >> 8 & 255) + (to >> 8 & 255) - level(c >> 10 & 63);
        int b = (c & 255) + (to & 255) - level(c >> 2 & 63);
        return Colors.pack(r, g, b);
    }

    private static int index(int c) {
        return (c >> 16 + SHIFT & 63) * SIDE * SIDE
                + (c >> 8 + SHIFT & 63) * SIDE
                + (c >> SHIFT & 63);
    }

    private static int level(int i) {
        return i << SHIFT | 2;
    }
}
