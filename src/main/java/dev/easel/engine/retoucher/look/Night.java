package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;
import java.util.SplittableRandom;

/** Moonlight (day for night): blue and dim but readable, stars, and lamps lit in the windows. */
public final class Night implements Painter {
    private static final float[] ZENITH = {0.05f, 0.09f, 0.22f};
    private static final float[] HORIZON = {0.16f, 0.27f, 0.46f};
    private static final float LAMP_BESIDE = 1.25f;
    private static final float[] LAMP = {1, 0.72f, 0.34f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        Plane lamps = Lamps.in(srgb, setting);
        setting.beat();
        ColorPlanes moonlit = Lab.toSrgb(moonlit(Lab.of(srgb), setting));
        ColorPlanes starry = underStars(moonlit, setting);
        float unit = setting.unit();
        float k = Math.min(1.3f, 0.5f + 0.5f * setting.amount());
        setting.beat();
        Plane glow =
                WideBlur.of(lamps, 5 * unit)
                        .with(WideBlur.of(lamps, 26 * unit), (a, b) -> 0.7f * a + 1.6f * b);
        Plane near = lamplight(lamps, setting);
        ColorPlanes lit =
                Pixelwise.of(
                        starry,
                        (i, c) -> {
                            float lamp = lamps.values()[i];
                            float[] day = {
                                srgb.first().values()[i],
                                srgb.second().values()[i],
                                srgb.third().values()[i]
                            };
                            for (int n = 0; n < 3; n++) {
                                float fallen = near.values()[i] * day[n] * (0.25f + 0.75f * day[n]);
                                float light =
                                        LAMP[n] * k * (0.95f * lamp + glow.values()[i] + fallen);
                                c[n] = 1 - (1 - c[n]) * (1 - Math.min(1, light));
                            }
                        });
        return Film.vignette(Tone.clip(lit), 0.28f);
    }

    /**
     * Light on what stands near a lamp: around lit windows, or, where there are none, from a lamp
     * beside the subject that stands outside the picture.
     */
    private static Plane lamplight(Plane lamps, Setting setting) {
        Plane pools = WideBlur.of(lamps, 70 * setting.unit()).map(v -> Math.min(0.9f, 9 * v));
        float unlit = LAMP_BESIDE * (1 - Ramp.smooth(pools.mean(), 0.01f, 0.06f));
        Scene scene = setting.scene();
        Plane people = scene.subject().with(scene.faces(), Math::max);
        Plane soft = WideBlur.of(people, 0.06 * setting.size().longSide());
        float w = setting.size().width();
        float h = setting.size().height();
        boolean left = (setting.seed() & 1) == 1;
        return Pixelwise.plane(
                setting.size(),
                (x, y) -> {
                    int i = y * (int) w + x;
                    float across = left ? x / w : 1 - x / w;
                    float away = (float) Math.hypot(across - 0.15f, 0.8f * (y / h - 0.75f));
                    float aside = 1 / (1 + away * away / 0.2f);
                    float on = 0.35f + 0.65f * soft.values()[i];
                    float beside = unlit * aside * on * (1 - scene.sky().values()[i]);
                    return Math.max(pools.values()[i] * (1 - scene.sky().values()[i]), beside);
                });
    }

    private static ColorPlanes moonlit(ColorPlanes lab, Setting setting) {
        float k = Math.min(1.45f, setting.amount());
        Plane lightness = lab.first().map(v -> v / 100);
        int radius = Math.max(1, Math.round(20 * setting.unit()));
        Plane large = new GuidedFilter(radius, 0.01).apply(lightness, lightness);
        float exposure = Math.min(1.35f, 0.56f / (large.quantile(0.8) + 0.05f));
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float b = large.values()[i];
                    float fine = 1.15f * (c[0] / 100 - b);
                    float dim = (0.78f * exposure * b + fine * 0.8f) * (1 - 0.16f * k) + 0.015f;
                    c[0] =
                            100
                                    * Math.clamp(
                                            Ramp.mix(c[0] / 100, dim, Math.min(1, 0.4f + 0.6f * k)),
                                            0f,
                                            1f);
                    float dull = 1 - 0.58f * Math.min(k, 1.2f);
                    c[1] = c[1] * dull + 1.5f * k;
                    c[2] = c[2] * dull - (12 + 0.16f * c[0]) * k;
                });
    }

    private static ColorPlanes underStars(ColorPlanes srgb, Setting setting) {
        Plane sky = setting.scene().sky();
        Plane stars = stars(setting);
        Plane luma = Tone.luma(srgb);
        Plane cloud = WideBlur.of(luma, 30 * setting.unit());
        int w = srgb.width();
        float h = srgb.height();
        float k = Math.min(1, 0.45f + 0.5f * setting.amount());
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float inSky = sky.values()[i];
                    float low = Ramp.smooth(i / w / h, 0, 0.6f);
                    float shape =
                            Math.clamp(luma.values()[i] / (cloud.values()[i] + 0.03f), 0.6f, 1.7f);
                    float star = stars.values()[i] * inSky * inSky * (1 - 0.7f * low);
                    for (int n = 0; n < 3; n++) {
                        float above = Ramp.mix(ZENITH[n], HORIZON[n], low) * shape;
                        c[n] = Ramp.mix(c[n], above, 0.85f * k * inSky) + star;
                    }
                });
    }

    private static Plane stars(Setting setting) {
        Plane out = Plane.zeros(setting.size().width(), setting.size().height());
        SplittableRandom random = Randoms.of(setting.seed(), 181);
        double count =
                3.6e-4 * setting.amount() * out.values().length / Math.pow(setting.unit(), 2);
        for (int n = 0; n < Math.min(count, out.values().length); n++) {
            float bright = random.nextFloat();
            out.values()[random.nextInt(out.values().length)] =
                    0.4f + 4 * bright * bright * bright * bright;
        }
        return Blur.gaussian(out, Math.max(0.55, 0.65 * setting.unit()))
                .map(v -> Math.min(1, 1.7f * v));
    }
}
