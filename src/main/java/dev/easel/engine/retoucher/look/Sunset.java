package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

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

    private record Sun(double x, double horizon, boolean seen) {}

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        Plane sky = setting.scene().sky();
        float k = setting.amount();
        Plane luma = Tone.luma(srgb);
        Plane local = WideBlur.of(luma, 40 * setting.unit());
        setting.beat();
        Sun sun = sun(sky, setting.seed());
        int w = srgb.width();
        int h = srgb.height();
        return Tone.clip(
                Pixelwise.of(
                        srgb,
                        (i, c) -> {
                            double x = ((i % w) / (double) w - sun.x) * w / h;
                            double y = (double) (i / w) / h - sun.horizon;
                            double away = Math.hypot(x, y);
                            float glow = (float) Math.exp(-Math.pow(away / 0.33, 1.3));
                            float cloud =
                                    Math.clamp(
                                            luma.values()[i] / (local.values()[i] + 0.05f),
                                            0.6f,
                                            1.5f);
                            float height =
                                    (float) Math.clamp((double) (i / w) / h / sun.horizon, 0, 1);
                            float inSky = sky.values()[i];
                            float disc =
                                    sun.seen
                                            ? (float) Math.exp(-Math.pow(away / 0.04, 4))
                                                    * (0.15f + 0.85f * inSky)
                                            : 0;
                            for (int n = 0; n < 3; n++) {
                                float tone =
                                        Ramp.mix(
                                                SHADE[n],
                                                LIGHT[n],
                                                Ramp.smooth(luma.values()[i], 0.12f, 0.6f));
                                float warm =
                                        (float) Math.pow(c[n], 1.08)
                                                * (1 + (tone - 1) * Math.min(1.2f, k))
                                                * (1 + 0.55f * k * glow * LIGHT[n]);
                                float above = sky(height, n) * cloud;
                                float all = Ramp.mix(warm, above, inSky * Math.min(1, 0.9f * k));
                                float lit =
                                        1
                                                - (1 - Math.clamp(all, 0f, 1f))
                                                        * (1
                                                                - Math.min(
                                                                        1,
                                                                        GLOW[n]
                                                                                * 0.5f
                                                                                * k
                                                                                * glow
                                                                                * (0.5f
                                                                                        + 0.5f
                                                                                                * inSky)));
                                c[n] =
                                        1
                                                - (1 - lit)
                                                        * (1
                                                                - DISC[n]
                                                                        * 0.95f
                                                                        * Math.min(1, k)
                                                                        * disc);
                            }
                        }));
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
