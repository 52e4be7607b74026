package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.util.Random;

/** A flat meadow that rises to foothills and to a range with one leading peak. */
final class Peaks implements Relief {
    private final int seed;
    private final double peakX;
    private final double second;
    private final double tallest;
    private final double sharp;

    Peaks(View view) {
        seed = view.seed(151);
        Random dice = view.dice(152);
        double side = view.mirrored() ? -1 : 1;
        int layout = view.layout(3);
        double wide = view.w() / view.unit();
        peakX = side * (layout == 2 ? 0.5 : 7.5 + 3 * dice.nextDouble()) * Math.min(1.4, wide);
        second = -side * (10 + 4 * dice.nextDouble()) * wide;
        tallest = (layout == 2 ? 15 : 13) * Math.min(1.15, view.h() / view.unit());
        sharp = 0.06 + 0.025 * dice.nextDouble();
    }

    double tallest() {
        return tallest;
    }

    @Override
    public double height(double x, double z) {
        double meadow = 0.05 * Noise.perlin(x * 0.5, z * 0.5, seed + 5) * smooth(1.6, 4, z);
        double foothills =
                smooth(8, 20, z) * (1.1 + 1.6 * Noise.fbm(x * 0.12, z * 0.12, 3, seed + 1));
        double rise = smooth(17, 40, z) * (1 - 0.6 * smooth(48, 70, z));
        if (rise <= 0) {
            return meadow + Math.max(0, foothills * 0.55);
        }
        double warp = 2.2 * Noise.perlin(x * 0.1, z * 0.1, seed + 2);
        double crest = Noise.ridged((x + warp) * sharp, (z - warp) * sharp * 0.7, 5, seed);
        double lead = bump(x - peakX, z - 40, 7.5) * 0.62 + bump(x - second, z - 46, 6.5) * 0.36;
        double range = crest * (0.36 + lead * 0.72) + lead * 0.5;
        return meadow + Math.max(0, foothills * 0.55) + rise * tallest * range;
    }

    private static double bump(double dx, double dz, double radius) {
        return Math.exp(-(dx * dx + dz * dz * 0.5) / (radius * radius));
    }
}
