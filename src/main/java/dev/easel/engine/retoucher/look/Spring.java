package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;

/** Fresh light greens, blossom on some of the leaves, airy light, petals in the air. */
public final class Spring implements Painter {
    private static final int[] PETALS = {0xFADCE6, 0xF6BFD2, 0xFFEFF4};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        float unit = setting.unit();
        ColorPlanes lab = Lab.of(srgb);
        Plane leaves = Foliage.in(lab, setting.scene());
        setting.beat();
        Plane bushes = new Noise(60 * unit, 3).over(setting.size(), setting.seed(), 141);
        Plane sprigs = new Noise(5 * unit, 2).over(setting.size(), setting.seed(), 142);
        int w = srgb.width();
        ColorPlanes fresh =
                Lab.toSrgb(
                        Pixelwise.of(
                                lab,
                                (i, c) -> {
                                    float share = Math.min(1, leaves.values()[i] * k);
                                    float chroma = (float) Math.hypot(c[1], c[2]);
                                    float rich = Math.max(chroma * 1.25f, 14 + 0.3f * c[0]);
                                    c[1] = Ramp.mix(c[1], -0.48f * rich, 0.7f * share);
                                    c[2] = Ramp.mix(c[2], 0.88f * rich, 0.7f * share);
                                    c[0] += 7 * share * (1 - c[0] / 100);
                                    float high =
                                            1
                                                    - Ramp.smooth(
                                                            (float) (i / w) / srgb.height(),
                                                            0.55f,
                                                            0.95f);
                                    float grow =
                                            bushes.values()[i]
                                                    + 0.8f * sprigs.values()[i]
                                                    + 0.006f * (c[0] - 45);
                                    float bloom =
                                            leaves.values()[i]
                                                    * high
                                                    * Ramp.smooth(
                                                            grow,
                                                            0.72f - 0.42f * k,
                                                            1.02f - 0.42f * k);
                                    c[0] = Ramp.mix(c[0], 62 + 0.38f * c[0], bloom);
                                    c[1] = Ramp.mix(c[1], 19, bloom);
                                    c[2] = Ramp.mix(c[2], -1, bloom);
                                    c[0] += 3.5f * k * (1 - c[0] / 100);
                                }));
        ColorPlanes airy =
                Film.bloom(fresh, 0.62f, 16 * unit, new float[] {0.7f * k, 0.65f * k, 0.6f * k});
        return new Drift(Math.round(36 * k * k), 4.5f, PETALS).over(airy, setting);
    }
}
