package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/** High sun: clear blue sky, juicy greens, warm lights, crisp contrast. */
public final class Summer implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = Math.min(1.4f, setting.amount());
        ColorPlanes clear = Ramp.mix(srgb, Tone.levels(srgb, 0.006, 0.86f), Math.min(1, 0.8f * k));
        ColorPlanes lab = Lab.of(clear);
        Plane sky = setting.scene().sky();
        Plane leaves = Foliage.in(lab, setting.scene());
        Plane skin = setting.scene().skin();
        ColorPlanes sunny =
                Lab.toSrgb(
                        Pixelwise.of(
                                lab,
                                (i, c) -> {
                                    float blue =
                                            sky.values()[i]
                                                    * (1 - Ramp.smooth(c[0], 72, 96))
                                                    * Math.min(1, k);
                                    c[1] = Ramp.mix(c[1], -6, 0.75f * blue);
                                    c[2] = Ramp.mix(c[2], -38, 0.75f * blue);
                                    float green = leaves.values()[i] * k;
                                    c[1] -= 6 * green;
                                    c[2] += 10 * green;
                                    float rich = 1 + 0.22f * k * (1 - skin.values()[i]);
                                    c[1] *= rich;
                                    c[2] *= rich;
                                    c[2] +=
                                            8
                                                    * k
                                                    * Ramp.smooth(c[0], 45, 90)
                                                    * (1 - sky.values()[i]);
                                }));
        return Film.bloom(
                sunny, 0.7f, 20 * setting.unit(), new float[] {0.7f * k, 0.62f * k, 0.45f * k});
    }
}
