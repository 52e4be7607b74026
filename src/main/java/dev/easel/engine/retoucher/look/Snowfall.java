package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Pixelwise;
import java.util.SplittableRandom;

/**
 * Flakes at four distances: many small ones far away, few large and blurred ones near.
 *
 * @param density 1 for a steady fall
 */
record Snowfall(float density) {
    private static final float[][] LAYERS = {
        {1100, 0.9f, 0.7f, 0.8f}, {380, 1.9f, 1.1f, 0.9f}, {80, 3.8f, 2.4f, 0.8f}, {14, 8, 6, 0.42f}
    };

    ColorPlanes over(ColorPlanes srgb, Setting setting) {
        Plane flakes = Plane.zeros(srgb.width(), srgb.height());
        double area =
                Math.min(1, srgb.size().area() / (1024.0 * 700) / Math.pow(setting.unit(), 2));
        for (int n = 0; n < LAYERS.length; n++) {
            Plane layer = layer(LAYERS[n], area, Randoms.of(setting.seed(), 101, n), setting);
            float strength = LAYERS[n][3];
            flakes = flakes.with(layer, (a, b) -> Math.max(a, strength * b));
        }
        Plane fall = flakes;
        Plane faces = setting.scene().faces();
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float flake = fall.values()[i] * (1 - 0.75f * faces.values()[i]);
                    for (int k = 0; k < 3; k++) {
                        c[k] = 1 - (1 - c[k]) * (1 - flake);
                    }
                });
    }

    private Plane layer(float[] kind, double area, SplittableRandom random, Setting setting) {
        Plane out = Plane.zeros(setting.size().width(), setting.size().height());
        int count = (int) (kind[0] * density * area);
        for (int n = 0; n < count; n++) {
            float x = random.nextFloat() * out.width();
            float y = random.nextFloat() * out.height();
            float radius = kind[1] * setting.unit() * (0.6f + 0.8f * random.nextFloat());
            dot(out, x, y, Math.max(0.5f, radius), 0.6f + 0.4f * random.nextFloat());
        }
        return Blur.gaussian(out, kind[2] * setting.unit());
    }

    private static void dot(Plane plane, float x, float y, float radius, float strength) {
        int reach = (int) Math.ceil(radius);
        for (int v = (int) y - reach; v <= y + reach; v++) {
            for (int u = (int) x - reach; u <= x + reach; u++) {
                if (u >= 0 && v >= 0 && u < plane.width() && v < plane.height()) {
                    float cover =
                            Math.clamp(radius + 0.5f - (float) Math.hypot(u - x, v - y), 0f, 1f);
                    int i = v * plane.width() + u;
                    plane.values()[i] = Math.max(plane.values()[i], strength * cover);
                }
            }
        }
    }
}
