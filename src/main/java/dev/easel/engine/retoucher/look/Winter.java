package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/**
 * Frost when subtle, snow on ground, leaves and ledges when vivid, deep snow when wild.
 *
 * @param cover how much snow lies, 1 for a common winter
 * @param fall density of falling snow per amount
 */
public record Winter(float cover, float fall) implements Painter {
    public static final Winter COLD = new Winter(0.85f, 0);
    public static final Winter SNOWING = new Winter(1.1f, 0.85f);

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        Plane snow = lying(srgb, setting);
        setting.beat();
        ColorPlanes lab = chilled(Lab.of(srgb), setting);
        setting.beat();
        ColorPlanes white = Lab.toSrgb(hazy(covered(lab, snow), setting));
        // deep winter has flurries even where no snowfall is asked for
        float density = fall * k + (fall == 0 ? Math.max(0, 0.35f * (k - 1)) : 0);
        return density == 0 ? white : new Snowfall(density).over(white, setting);
    }

    /** Leaves lose their green, light turns cold; the subject less so. */
    private static ColorPlanes chilled(ColorPlanes lab, Setting setting) {
        float k = setting.amount();
        Plane leaves = Foliage.in(lab, setting.scene());
        Plane subject = setting.scene().subject();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float near = subject.values()[i];
                    float bare = Math.min(0.95f, 0.9f * k) * leaves.values()[i];
                    float dull = (1 - bare) * (1 - 0.28f * k * (1 - 0.7f * near));
                    c[1] *= dull;
                    c[2] = c[2] * dull - 6 * k * (1 - 0.6f * near);
                });
    }

    private static ColorPlanes covered(ColorPlanes lab, Plane snow) {
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float white = snow.values()[i];
                    c[0] = Ramp.mix(c[0], 58 + 0.42f * c[0], white);
                    c[1] *= 1 - 0.9f * white;
                    c[2] = Ramp.mix(c[2], -4.5f * (1 - c[0] / 130), white);
                });
    }

    /** A white sky and thin haze far away. */
    private static ColorPlanes hazy(ColorPlanes lab, Setting setting) {
        float k = setting.amount();
        Plane sky = setting.scene().sky();
        Plane depth = setting.scene().depth();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float cloud = sky.values()[i] * Math.min(1, 0.6f * k);
                    c[0] = Ramp.mix(c[0], 84 + 0.1f * (c[0] - 60), cloud);
                    c[1] = Ramp.mix(c[1], 0, cloud);
                    c[2] = Ramp.mix(c[2], -3, cloud);
                    float haze = depth.values()[i] * 0.26f * k * (1 - sky.values()[i]);
                    c[0] = Ramp.mix(c[0], 86, haze);
                });
    }

    /**
     * Snow on what faces up: ground below, lit leaves, upper edges; not on sky, skin or subject.
     */
    private Plane lying(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        Scene scene = setting.scene();
        Plane luma = Tone.luma(srgb);
        Plane soft = Blur.gaussian(luma, 1.5 * unit);
        Plane ledges = Gradients.of(soft).dy();
        Plane relief = luma.with(Blur.gaussian(luma, 5 * unit), (v, m) -> v - m);
        Plane drift = new Noise(40 * unit, 4).over(setting.size(), setting.seed(), 111);
        Plane leaves = Foliage.in(Lab.of(srgb), scene);
        int w = srgb.width();
        int h = srgb.height();
        float reach = cover * k;
        return Pixelwise.plane(
                srgb.size(),
                (x, y) -> {
                    int i = y * w + x;
                    float free =
                            (1 - scene.sky().values()[i])
                                    * (1 - 0.85f * scene.subject().values()[i])
                                    * (1 - scene.skin().values()[i]);
                    float low = Ramp.smooth((y + 0.5f) / h, 0.42f, 0.85f);
                    float light =
                            luma.values()[i]
                                    + 0.16f * drift.values()[i]
                                    + 0.9f * relief.values()[i];
                    float ground =
                            low * Ramp.smooth(light, 0.62f - 0.42f * reach, 0.86f - 0.36f * reach);
                    float lit =
                            Math.max(0.95f * leaves.values()[i], 0.7f * low)
                                    * Ramp.smooth(light, 0.5f - 0.3f * reach, 0.8f - 0.34f * reach);
                    float ledge = 0.9f * Ramp.smooth(-ledges.values()[i] / unit, 0.02f, 0.07f);
                    float most = Math.max(ground, Math.max(lit, ledge * Math.min(1, reach)));
                    return Math.min(1, most * free * Math.min(1, 0.35f + 0.62f * reach));
                });
    }
}
