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
 * @param overcast 0 for clear frost with blue shadows, 1 for a white sky and haze
 */
public record Winter(float cover, float fall, float overcast) implements Painter {
    public static final Winter COLD = new Winter(0.85f, 0, 0);
    public static final Winter SNOWING = new Winter(1.15f, 1.1f, 1);

    /** How far scenery is spared that was taken for the subject. */
    private static final float SCENERY = 0.15f;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        Plane snow = lying(srgb, setting);
        setting.beat();
        ColorPlanes lab = chilled(Lab.of(srgb), setting);
        setting.beat();
        ColorPlanes white = Lab.toSrgb(hazy(covered(lab, snow), setting));
        return fall == 0 ? white : new Snowfall(fall * k).over(white, setting);
    }

    /** Leaves lose their green, light turns cold; the subject less so. */
    private ColorPlanes chilled(ColorPlanes lab, Setting setting) {
        float k = setting.amount();
        Plane leaves = Foliage.in(lab, setting.scene());
        Plane subject = setting.scene().subject();
        float kept = setting.scene().hasFigure() ? 1 : SCENERY;
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float near = kept * subject.values()[i];
                    float bare = Math.min(0.95f, 0.9f * k) * leaves.values()[i];
                    float dull = (1 - bare) * (1 - 0.28f * k * (1 - 0.7f * near));
                    c[1] *= dull;
                    float shade = (1 - overcast) * 9 * (1 - c[0] / 100);
                    c[2] = c[2] * dull - (5 + shade) * k * (1 - 0.6f * near);
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

    /** A white sky and haze far away, or a clear pale blue one. */
    private ColorPlanes hazy(ColorPlanes lab, Setting setting) {
        float k = setting.amount();
        Plane sky = setting.scene().sky();
        Plane depth = setting.scene().depth();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float cloud = sky.values()[i] * Math.min(1, 0.6f * k);
                    float pale =
                            Ramp.mix(78 + 0.3f * (c[0] - 70), 84 + 0.1f * (c[0] - 60), overcast);
                    c[0] = Ramp.mix(c[0], pale, cloud);
                    c[1] = Ramp.mix(c[1], -3 * (1 - overcast), cloud);
                    c[2] = Ramp.mix(c[2], Ramp.mix(-17, -3, overcast), cloud);
                    float far = (0.1f + 0.2f * overcast) * k;
                    float haze = depth.values()[i] * far * (1 - sky.values()[i]);
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
        // snow lies on houses and rocks, not on figures
        float kept = scene.hasFigure() ? 0.85f : SCENERY;
        int w = srgb.width();
        int h = srgb.height();
        float reach = cover * k;
        return Pixelwise.plane(
                srgb.size(),
                (x, y) -> {
                    int i = y * w + x;
                    float free =
                            (1 - scene.sky().values()[i])
                                    * (1 - kept * scene.subject().values()[i])
                                    * (1 - kept * scene.skin().values()[i]);
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
