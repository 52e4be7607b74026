package dev.easel.engine.illustrator.cast.hero.thing.device;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;

/** Rows of keys on a board seen at a slant. */
final class Keys {
    private static final int ROWS = 5;

    private Keys() {}

    /** Between left and right of its top edge, and its bottom: x, y, right, right below, bottom. */
    static void board(Pen pen, double[] at, int rgb) {
        for (int row = 0; row < ROWS; row++) {
            double t = row / (double) ROWS;
            double y = at[1] + (at[4] - at[1]) * t;
            double spread = (at[3] - at[2]) * t;
            double left = at[0] - spread;
            double width = at[2] + spread - left;
            int keys = row == ROWS - 1 ? 7 : 13;
            for (int i = 0; i < keys; i++) {
                double w = width / keys;
                pen.fill(
                        Curves.box(left + i * w + 3, y, w - 6, (at[4] - at[1]) / ROWS - 5, 5),
                        rgb,
                        0.95);
            }
        }
    }
}
