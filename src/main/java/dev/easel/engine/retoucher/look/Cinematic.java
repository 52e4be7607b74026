package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import java.util.Arrays;

/** Feature film: shaped contrast, teal shades and amber lights, halation, wide-screen bars. */
public final class Cinematic implements Painter {
    private static final double WIDE_SCREEN = 2.2;
    private static final double DEEPEST_BAR = 0.11;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = Math.min(setting.amount(), 1.35f);
        ColorPlanes graded = Lab.toSrgb(graded(Lab.of(srgb), setting.scene().skin(), setting));
        setting.beat();
        ColorPlanes glowing =
                Film.bloom(
                        graded,
                        0.6f,
                        18 * setting.unit(),
                        new float[] {1.4f * k, 1.1f * k, 0.9f * k});
        ColorPlanes finished = Film.grain(Film.vignette(glowing, 0.42f * k), 0.013f * k, setting);
        return barred(finished);
    }

    private static ColorPlanes graded(ColorPlanes lab, Plane skin, Setting setting) {
        float k = setting.amount();
        Plane lightness = lab.first().map(v -> v / 100);
        int radius = Math.max(1, Math.round(24 * setting.unit()));
        Plane large = new GuidedFilter(radius, 0.01).apply(lightness, lightness);
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float b = large.values()[i];
                    float shaped =
                            b
                                    + 0.34f * k * (b - 0.46f) * (1 - Math.abs(2 * b - 1)) * 1.6f
                                    - 0.035f * k;
                    float fine = (c[0] / 100 - b) * (1 + 0.25f * k);
                    float warmth = shaped - 0.42f;
                    float cool = warmth < 0 ? 1 - 0.7f * skin.values()[i] : 1;
                    c[0] = 100 * Math.clamp(shaped + fine, 0f, 1f);
                    c[1] = c[1] * (1 - 0.15f * k) + 9 * k * warmth * cool;
                    c[2] = c[2] * (1 - 0.12f * k) + 38 * k * warmth * cool;
                });
    }

    /** Black bars above and below landscape pictures. */
    private static ColorPlanes barred(ColorPlanes srgb) {
        int w = srgb.width();
        int h = srgb.height();
        if (w <= h) {
            return srgb;
        }
        int bar = (int) Math.clamp((h - w / WIDE_SCREEN) / 2, 0, DEEPEST_BAR * h);
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    if (i / w < bar || i / w >= h - bar) {
                        Arrays.fill(c, 0);
                    }
                });
    }
}
