package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Far land on the sea's horizon: an island, two behind each other, or a headland at the edge. */
final class Islands {
    private final View view;
    private final Sun sun;

    Islands(View view, Sun sun) {
        this.view = view;
        this.sun = sun;
    }

    void paint(double horizon) {
        Random dice = view.dice(71);
        boolean right = sun.left(view.w());
        int kind = dice.nextInt(4);
        double x = right ? 0.84 : 0.16;
        if (kind == 3) {
            return;
        }
        if (kind == 1) {
            land(horizon, new double[] {right ? 0.62 : 0.38, 0.2, 0.03}, 0.75, 81);
        }
        double breadth = kind == 2 ? 0.55 : 0.28;
        double height = kind == 2 ? 0.13 : 0.06;
        land(
                horizon,
                new double[] {kind == 2 ? (right ? 1.02 : -0.02) : x, breadth, height},
                0.5,
                80);
    }

    /** {@code shape}: middle and half breadth in widths, height in units. */
    private void land(double horizon, double[] shape, double distance, int salt) {
        Canvas canvas = view.canvas();
        var p = view.palette();
        int land = view.low() ? Colors.mix(p.ambient(), p.lit(0x5E6A6A), 0.3) : p.lit(0x5E7A6A);
        int near = Colors.mix(land, p.haze(), distance * 0.7);
        int foot = Colors.mix(near, p.haze(), 0.55);
        int seed = view.seed(salt);
        canvas.columns(
                x -> {
                    double nx = x / view.unit();
                    double d = (x / view.w() - shape[0]) / shape[1];
                    double swell =
                            Math.max(0, 1 - d * d) * (1 + 1.1 * Noise.fbm(nx * 6, 1, 5, seed));
                    double top = horizon - view.unit() * shape[2] * swell;
                    for (int y = (int) Math.max(0, top); y < horizon + 1 && Math.abs(d) < 1; y++) {
                        double t = (y - top) / Math.max(1, horizon - top);
                        double facet = Noise.perlin(nx * 22, y / view.unit() * 20, seed + 4) * 10;
                        int i = y * canvas.width + x;
                        int c = Colors.shift(Colors.blend(near, foot, t), facet);
                        canvas.rgb[i] =
                                Colors.blend(canvas.rgb[i], c, Math.clamp(y + 1 - top, 0, 0.95));
                    }
                });
    }
}
