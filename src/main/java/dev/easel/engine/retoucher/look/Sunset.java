package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;
import dev.easel.image.PixelSize;

/** A low sun near the horizon: the sky from violet to gold, warm land, a glow around the sun. */
public final class Sunset implements Painter {
    private static final float[][] SKY = {
        {0.22f, 0.22f, 0.5f}, {0.78f, 0.34f, 0.46f}, {1, 0.5f, 0.27f}, {1, 0.8f, 0.46f}
    };
    private static final float[] STOPS = {0, 0.5f, 0.78f, 1};
    private static final float[] SHADE = {0.78f, 0.68f, 0.86f};
    private static final float[] LIGHT = {0.98f, 0.66f, 0.46f};
    private static final float[] GLOW = {0.95f, 0.52f, 0.22f};
    private static final float[] DISC = {1, 0.95f, 0.78f};
    private static final float NO_SKY_HORIZON = 0.42f;

    private record Sun(double x, double horizon, boolean seen) {
        /** Distance of a pixel from the sun, in heights of the picture. */
        double away(int i, PixelSize size) {
            double dx = ((double) (i % size.width()) / size.width() - x) * size.width();
            double dy = (double) (i / size.width()) / size.height() - horizon;
            return Math.hypot(dx / size.height(), dy);
        }

        /** 0 at the top of the picture, 1 from the horizon down. */
        float height(int i, PixelSize size) {
            double y = (double) (i / size.width()) / size.height();
            return (float) Math.clamp(y / horizon, 0, 1);
        }
    }

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        Plane sky = setting.scene().sky();
        setting.beat();
        Sun sun = sun(sky, setting.seed());
        ColorPlanes land = land(srgb, sun, k);
        ColorPlanes above = skies(srgb, sun, setting.unit());
        ColorPlanes both = Ramp.mix(land, above, sky.map(v -> v * Math.min(1, 0.9f * k)));
        return shining(Tone.clip(both), sky, sun, k);
    }

    /** Amber lights and violet shades, warmest near the sun. */
    private static ColorPlanes land(ColorPlanes srgb, Sun sun, float k) {
        Plane luma = Tone.luma(srgb);
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float lit = Ramp.smooth(luma.values()[i], 0.12f, 0.6f);
                    float glow = glow(sun.away(i, srgb.size()));
                    for (int n = 0; n < 3; n++) {
                        float tone =
                                1 + (Ramp.mix(SHADE[n], LIGHT[n], lit) - 1) * Math.min(1.2f, k);
                        float near = 1 + 0.55f * k * glow * LIGHT[n];
                        c[n] = (float) Math.pow(c[n], 1.08) * tone * near;
                    }
                });
    }

    /** The evening sky, shaded by the clouds that are there. */
    private static ColorPlanes skies(ColorPlanes srgb, Sun sun, float unit) {
        Plane luma = Tone.luma(srgb);
        Plane local = WideBlur.of(luma, 40 * unit);
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float cloud =
                            Math.clamp(luma.values()[i] / (local.values()[i] + 0.05f), 0.6f, 1.5f);
                    float height = sun.height(i, srgb.size());
                    for (int n = 0; n < 3; n++) {
                        c[n] = sky(height, n) * cloud;
                    }
                });
    }

    private static ColorPlanes shining(ColorPlanes srgb, Plane sky, Sun sun, float k) {
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    double away = sun.away(i, srgb.size());
                    float open = sky.values()[i];
                    float glow = 0.5f * k * glow(away) * (0.5f + 0.5f * open);
                    float disc = sun.seen ? (float) Math.exp(-Math.pow(away / 0.04, 4)) : 0;
                    float shown = 0.95f * Math.min(1, k) * disc * (0.15f + 0.85f * open);
                    for (int n = 0; n < 3; n++) {
                        float lit = 1 - (1 - c[n]) * (1 - Math.min(1, GLOW[n] * glow));
                        c[n] = 1 - (1 - lit) * (1 - DISC[n] * shown);
                    }
                });
    }

    private static float glow(double away) {
        return (float) Math.exp(-Math.pow(away / 0.33, 1.3));
    }

    private static float sky(float height, int channel) {
        for (int s = 1; s < STOPS.length; s++) {
            if (height <= STOPS[s]) {
                return Ramp.mix(
                        SKY[s - 1][channel],
                        SKY[s][channel],
                        Ramp.smooth(height, STOPS[s - 1], STOPS[s]));
            }
        }
        return SKY[SKY.length - 1][channel];
    }

    /** Where the sky ends in most columns; the sun stands off the middle, where sky is seen. */
    private static Sun sun(Plane sky, long seed) {
        int h = sky.height();
        int last = 0;
        for (int y = 0; y < h; y++) {
            float share = 0;
            for (int x = 0; x < sky.width(); x++) {
                share += sky.at(x, y) / sky.width();
            }
            last = share > 0.3f ? y : last;
        }
        boolean seen = sky.mean() > 0.08f;
        double horizon = seen ? Math.max(0.12, (last + 1.0) / h) : NO_SKY_HORIZON;
        double offset = 0.14 + 0.1 * Randoms.of(seed, 171).nextDouble();
        int row = Math.clamp((int) (horizon * 0.86 * h), 0, h - 1);
        double right = sky.atClamped((int) ((0.5 + offset) * sky.width()), row);
        double left = sky.atClamped((int) ((0.5 - offset) * sky.width()), row);
        return new Sun(left > right ? 0.5 - offset : 0.5 + offset, horizon * 0.9, seen);
    }
}
