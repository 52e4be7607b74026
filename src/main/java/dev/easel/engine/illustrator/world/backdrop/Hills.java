package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** Rolling hills around a valley, with blue mountains at the end of it. */
final class Hills implements Relief {
    private final int seed;
    private final double bias;
    private final double tall;
    private final double far;

    Hills(View view, double tall, double far) {
        seed = view.seed(161);
        Random dice = view.dice(162);
        bias =
                (view.mirrored() ? -1 : 1)
                        * (view.layout(3) == 1 ? 0 : 0.55 + 0.3 * dice.nextDouble());
        this.tall = tall;
        this.far = far;
    }

    @Override
    public double height(double x, double z) {
        double away = smooth(1.8, 6, z);
        double roll =
                Noise.perlin(x * 0.28, z * 0.34, seed) * 0.8
                        + Noise.perlin(x * 0.62, z * 0.6, seed + 1) * 0.22;
        double side = Math.clamp((x / z) * bias, -0.4, 0.6) * 1.1;
        double valley = away * (tall * (roll + side) + 0.02 * (z - 2) * tall);
        double near = 0.045 * Noise.perlin(x * 0.9, z * 0.9, seed + 2) * smooth(1.1, 2, z);
        double mountains =
                smooth(26, 44, z) * far * (0.35 + Noise.ridged(x * 0.055, z * 0.05, 4, seed + 3));
        return near + valley + mountains;
    }
}
