package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import java.util.SplittableRandom;

/** Makes a cut-out look as if it stood where it was put. */
final class Lighting {
    private Lighting() {}

    /** Its colours drawn towards the scene's, and light falling off across it. */
    static ColorPlanes match(
            ColorPlanes cutout, Plane alpha, ColorPlanes scene, SplittableRandom random) {
        double pull = random.nextDouble(0.45);
        double brightness = Math.exp(random.nextGaussian() * 0.15);
        double angle = random.nextDouble(2 * Math.PI);
        double slope = random.nextDouble(0.5);
        Plane light = Plane.zeros(alpha.width(), alpha.height());
        for (int i = 0; i < light.values().length; i++) {
            double x = (double) (i % alpha.width()) / alpha.width() - 0.5;
            double y = (double) (i / alpha.width()) / alpha.height() - 0.5;
            double fall = slope * (x * Math.cos(angle) + y * Math.sin(angle));
            light.values()[i] = (float) (brightness * (1 + fall));
        }
        return new ColorPlanes(
                lit(cutout.first(), light, gain(cutout.first(), alpha, scene.first(), pull)),
                lit(cutout.second(), light, gain(cutout.second(), alpha, scene.second(), pull)),
                lit(cutout.third(), light, gain(cutout.third(), alpha, scene.third(), pull)));
    }

    private static Plane lit(Plane channel, Plane light, double gain) {
        return channel.with(light, (v, l) -> (float) Math.min(1, v * l * gain));
    }

    private static double gain(Plane channel, Plane alpha, Plane scene, double pull) {
        double ratio = (scene.mean() + 0.1) / (mean(channel, alpha) + 0.1);
        return 1 + pull * (Math.clamp(ratio, 0.5, 1.8) - 1);
    }

    private static double mean(Plane plane, Plane weight) {
        double sum = 0;
        double all = 1e-6;
        for (int i = 0; i < weight.values().length; i++) {
            sum += plane.values()[i] * weight.values()[i];
            all += weight.values()[i];
        }
        return sum / all;
    }

    /** Darkens the scene beside and below the cut-out. */
    static ColorPlanes shadow(ColorPlanes scene, Plane alpha, SplittableRandom random) {
        double size = Math.max(alpha.width(), alpha.height());
        int right = (int) (random.nextGaussian() * 0.04 * size);
        int down = (int) (random.nextDouble() * 0.05 * size);
        float depth = (float) random.nextDouble(0.15, 0.6);
        Plane moved = Plane.zeros(alpha.width(), alpha.height());
        for (int y = down; y < alpha.height(); y++) {
            for (int x = Math.max(0, right);
                    x < Math.min(alpha.width(), alpha.width() + right);
                    x++) {
                moved.values()[y * alpha.width() + x] = alpha.at(x - right, y - down);
            }
        }
        Plane soft = Blur.gaussian(moved, size * random.nextDouble(0.008, 0.04));
        return scene.each(p -> p.with(soft, (v, s) -> v * (1 - depth * s)));
    }
}
