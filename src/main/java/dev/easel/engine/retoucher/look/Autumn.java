package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;

/** Leaves turn gold to crimson, tree by tree; low warm light; a few leaves in the air. */
public final class Autumn implements Painter {
    private static final int[] LEAVES = {0xBF4014, 0xE6731A, 0xF29E1F, 0x8C2614};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        ColorPlanes lab = Lab.of(srgb);
        Plane leaves = Foliage.in(lab, setting.scene());
        setting.beat();
        Plane trees = new Noise(70 * setting.unit(), 4).over(setting.size(), setting.seed(), 121);
        Plane subject = setting.scene().subject();
        ColorPlanes turned =
                Lab.toSrgb(
                        Pixelwise.of(
                                lab,
                                (i, c) -> {
                                    float share = Math.min(1, leaves.values()[i] * k * 1.15f);
                                    double hue = Math.toRadians(64 + 28 * trees.values()[i]);

                                    double rich = 6 + 1.65 * Math.hypot(c[1], c[2]);
                                    c[1] = Ramp.mix(c[1], (float) (rich * Math.cos(hue)), share);
                                    c[2] = Ramp.mix(c[2], (float) (rich * Math.sin(hue)), share);
                                    c[0] += 5 * share;
                                    float light = k * (1 - 0.6f * subject.values()[i]);
                                    c[1] += 2.5f * light;
                                    c[2] += 6.5f * light;
                                }));
        return new Drift(Math.round(30 * k * k), 7, LEAVES).over(turned, setting);
    }
}
