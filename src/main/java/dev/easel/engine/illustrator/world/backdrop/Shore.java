package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/**
 * The line between water and sand on the picture: straight, diagonal or a cove, in perspective with
 * the horizon.
 */
final class Shore {
    private final View view;
    private final double horizon;
    private final double middle;
    private final double tilt;
    private final double bend;
    private final int seed;

    /** {@code middle}: where it crosses the middle column, pixels from the top. */
    Shore(View view, double horizon, double middle) {
        this.view = view;
        this.horizon = horizon;
        this.middle = middle;
        seed = view.seed(61);
        Random dice = view.dice(62);
        double side = view.mirrored() ? 1 : -1;
        int layout = view.layout(3);
        tilt = side * (layout == 1 ? 0.85 : 0.12) * (0.8 + 0.4 * dice.nextDouble());
        bend = layout == 2 ? -1.5 : 0.15;
    }

    /** Pixels from the top, for a column. */
    double at(double x) {
        double nx = (x - view.w() / 2) / view.unit();
        double wiggle =
                0.16 * Noise.perlin(nx * 1.7, 3, seed)
                        + 0.055 * Noise.perlin(nx * 5, 5, seed + 1)
                        + 0.02 * Noise.perlin(nx * 16, 7, seed + 2);
        double factor = Math.max(0.1, 1 + tilt * nx + bend * nx * nx + wiggle);
        return horizon + (middle - horizon) * factor;
    }
}
