package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;

/** A portrait lens: shaped light, gentle skin, soft lights, fine grain; no paint at all. */
public final class Photographic implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        float unit = setting.unit();
        ColorPlanes lab = Lab.of(srgb);
        Plane lightness = lab.first().map(v -> v / 100);
        Plane large =
                new GuidedFilter(Math.max(1, Math.round(10 * unit)), 2e-3)
                        .apply(lightness, lightness);
        Plane skin = setting.scene().skin();
        ColorPlanes shaped =
                Pixelwise.of(
                        lab,
                        (i, c) -> {
                            float b = large.values()[i];
                            float curve =
                                    b + 0.12f * k * (float) Math.sin(2 * Math.PI * (b - 0.5f)) / 2;
                            float fine = (c[0] / 100 - b) * (1.1f - 0.55f * k * skin.values()[i]);
                            c[0] = 100 * Math.clamp(curve + fine, 0f, 1f);
                        });
        ColorPlanes soft =
                Film.bloom(
                        Lab.toSrgb(shaped),
                        0.72f,
                        20 * unit,
                        new float[] {0.5f * k, 0.46f * k, 0.42f * k});
        return Film.grain(Film.vignette(soft, 0.32f * k), 0.008f, setting);
    }
}
