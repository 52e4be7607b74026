package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.upscale.DoublingNetwork;
import dev.easel.engine.retoucher.upscale.Separable;
import java.util.List;

/**
 * Patches side by side, to be learned from at once.
 *
 * @param small by line, the only channel, column; 1 is white
 * @param wanted what is to be added to the interpolated patches: by line, phase, column
 * @param reach pixels near a patch's border that do not count
 */
record Mosaic(float[][][] small, float[][][] wanted, int reach) {
    /** Columns and lines of a small patch. */
    static final int SIDE = 64;

    /** Lines around a patch that are cut off before it is used. */
    static final int MARGIN = 12;

    /**
     * A patch.
     *
     * @param small {@link #SIDE} pixels a side and {@link #MARGIN} more on each
     * @param large the same twice as large
     */
    record Pair(Plane small, Plane large) {}

    static Mosaic of(List<Pair> pairs, int reach) {
        int width = pairs.size() * SIDE;
        Mosaic out =
                new Mosaic(
                        new float[SIDE][1][width],
                        new float[SIDE][DoublingNetwork.PHASES][width],
                        reach);
        for (int i = 0; i < pairs.size(); i++) {
            out.put(pairs.get(i), i * SIDE);
        }
        return out;
    }

    private void put(Pair pair, int left) {
        Plane plain = Separable.twice(pair.small);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int u = x + MARGIN;
                int v = y + MARGIN;
                small[y][0][left + x] = pair.small.at(u, v) / DoublingNetwork.LEVELS;
                for (int p = 0; p < DoublingNetwork.PHASES; p++) {
                    int at = (2 * v + p / 2) * plain.width() + 2 * u + p % 2;
                    float missing = pair.large.values()[at] - plain.values()[at];
                    wanted[y][p][left + x] = missing / DoublingNetwork.LEVELS;
                }
            }
        }
    }

    boolean counts(int x, int y) {
        int u = x % SIDE;
        return y >= reach && y < SIDE - reach && u >= reach && u < SIDE - reach;
    }

    /** Numbers that count. */
    int counted() {
        int side = SIDE - 2 * reach;
        return small[0][0].length / SIDE * side * side * DoublingNetwork.PHASES;
    }
}
