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
        ColorPlanes lab = Lab.of(srgb);
        Plane leaves = Foliage.in(lab, setting.scene());
        setting.beat();
        ColorPlanes green = fresh(lab, leaves, k);
        ColorPlanes blooming = Lab.toSrgb(blooming(green, leaves, setting));
        float[] light = {0.7f * k, 0.65f * k, 0.6f * k};
        ColorPlanes airy = Film.bloom(blooming, 0.62f, 16 * setting.unit(), light);
        return new Drift(Math.round(36 * k * k), 4.5f, PETALS).over(airy, setting);
    }

    /** Leaves turn to the yellow-green of May; all is a little lighter. */
    private static ColorPlanes fresh(ColorPlanes lab, Plane leaves, float k) {
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float share = Math.min(1, leaves.values()[i] * k);
                    float chroma = (float) Math.hypot(c[1], c[2]);
                    float rich = Math.max(chroma * 1.25f, 14 + 0.3f * c[0]);
                    c[1] = Ramp.mix(c[1], -0.48f * rich, 0.7f * share);
                    c[2] = Ramp.mix(c[2], 0.88f * rich, 0.7f * share);
                    c[0] += (7 * share + 5 * k) * (1 - c[0] / 100);
                });
    }

    /** Blossom on some bushes, sprig by sprig, not low in the grass. */
    private static ColorPlanes blooming(ColorPlanes lab, Plane leaves, Setting setting) {
        float k = setting.amount();
        float unit = setting.unit();
        Plane bushes = new Noise(60 * unit, 3).over(setting.size(), setting.seed(), 141);
        Plane sprigs = new Noise(5 * unit, 2).over(setting.size(), setting.seed(), 142);
        float rows = setting.size().height();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float high = 1 - Ramp.smooth(i / lab.width() / rows, 0.55f, 0.95f);
                    float light = 0.006f * (c[0] - 45);
                    float grow = bushes.values()[i] + 0.8f * sprigs.values()[i] + light;
                    float sown = Ramp.smooth(grow, 0.76f - 0.36f * k, 1.06f - 0.36f * k);
                    float bloom = leaves.values()[i] * high * sown;
                    c[0] = Ramp.mix(c[0], 62 + 0.38f * c[0], bloom);
                    c[1] = Ramp.mix(c[1], 19, bloom);
                    c[2] = Ramp.mix(c[2], -1, bloom);
                });
    }
}
