package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import java.util.SplittableRandom;

/** Overcast and wet: grey sky and light, reflections on the ground, streaks at three distances. */
public final class Rain implements Painter {
    /** Drops a pixel, streak length, thickness and strength on a picture 1024 pixels long. */
    private static final float[][] LAYERS = {
        {1.2e-3f, 15, 0.55f, 0.2f}, {2.6e-4f, 30, 0.75f, 0.26f}, {2.6e-5f, 60, 1.4f, 0.22f}
    };

    private static final float[] CLOUD = {0.44f, 0.47f, 0.5f};
    private static final float[] MIST = {0.57f, 0.6f, 0.62f};
    private static final double SLANT = 1.42;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        ColorPlanes wet = wet(overcast(srgb, setting), setting);
        setting.beat();
        Plane streaks = Plane.zeros(srgb.width(), srgb.height());
        for (int n = 0; n < LAYERS.length; n++) {
            Plane layer = streaks(LAYERS[n], n, setting);
            float strength = LAYERS[n][3];
            streaks = streaks.with(layer, (a, b) -> a + strength * Math.min(1, b));
        }
        Plane fall = streaks;
        Plane faces = setting.scene().faces();
        return Pixelwise.of(
                wet,
                (i, c) -> {
                    float drop = fall.values()[i] * (1 - 0.7f * faces.values()[i]);
                    for (int k = 0; k < 3; k++) {
                        c[k] = Math.min(1, c[k] + drop * (1 - 0.35f * c[k]));
                    }
                });
    }

    private static ColorPlanes overcast(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        Plane sky = setting.scene().sky();
        Plane depth = setting.scene().depth();
        Plane clouds =
                new Noise(180 * setting.unit(), 4, 2).over(setting.size(), setting.seed(), 161);
        ColorPlanes dull =
                Lab.toSrgb(
                        Pixelwise.of(
                                Lab.of(srgb),
                                (i, c) -> {
                                    c[0] = c[0] * (1 - 0.16f * k) - 1.5f;
                                    c[1] *= 1 - 0.38f * Math.min(k, 1.4f);
                                    c[2] = c[2] * (1 - 0.38f * Math.min(k, 1.4f)) - 6 * k;
                                }));
        return Pixelwise.of(
                dull,
                (i, c) -> {
                    float grey = sky.values()[i] * 0.66f * Math.min(1, k);
                    float mist = depth.values()[i] * 0.34f * Math.min(k, 1.3f);
                    for (int n = 0; n < 3; n++) {
                        c[n] = Ramp.mix(c[n], CLOUD[n] * (0.92f + 0.3f * clouds.values()[i]), grey);
                        c[n] = Ramp.mix(c[n], MIST[n], mist);
                    }
                });
    }

    /** The lower part mirrors what is above it, smeared downwards; not the subject. */
    private static ColorPlanes wet(ColorPlanes srgb, Setting setting) {
        int w = srgb.width();
        int h = srgb.height();
        float k = setting.amount();
        Plane luma = Tone.luma(srgb);
        Plane smeared = Streaks.draw(luma, Math.PI / 2, Math.max(3, 40 * setting.unit()));
        Plane sky = setting.scene().sky();
        Plane subject = setting.scene().subject();
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float y = (i / w + 0.5f) / h;
                    float ground =
                            Ramp.smooth(y, 0.66f, 0.95f)
                                    * (1 - sky.values()[i])
                                    * (1 - 0.9f * subject.values()[i]);
                    int mirrored = Math.clamp((int) ((1.25f - 0.75f * y) * 0.7f * h), 0, h - 1);
                    float shine = smeared.values()[mirrored * w + i % w];
                    float share = 0.5f * k * ground;
                    for (int n = 0; n < 3; n++) {
                        c[n] = Ramp.mix(c[n], c[n] * 0.74f + 0.38f * shine, Math.min(1, share));
                    }
                });
    }

    private static Plane streaks(float[] kind, int layer, Setting setting) {
        float unit = setting.unit();
        Plane drops = Plane.zeros(setting.size().width(), setting.size().height());
        SplittableRandom random = Randoms.of(setting.seed(), 162, layer);
        double count = kind[0] * setting.amount() * drops.values().length / (unit * unit);
        for (int n = 0; n < Math.min(count, drops.values().length); n++) {
            drops.values()[random.nextInt(drops.values().length)] =
                    0.5f + 0.5f * random.nextFloat();
        }
        setting.beat();
        float thickness = kind[2] * unit;
        float length = Math.max(3, kind[1] * unit);
        Plane drawn = Streaks.draw(Blur.gaussian(drops, thickness), SLANT, length);
        float scale = 6.5f * thickness * thickness * length / 2.2f / Math.max(0.7f, thickness);
        return drawn.map(v -> v * scale);
    }
}
