package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

/**
 * Transparent washes: pigment density after Bousseau and others (2006), darker where a wash dries
 * at its rim (Curtis and others, 1997), on paper left free around the picture.
 */
public final class Watercolour implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        ColorPlanes loose = Warp.wobble(srgb, 26 * unit, 3.2f * unit * k, setting);
        ColorPlanes light = Tone.levels(loose, 0.01, 0.78f);
        StructureTensor flow = StructureTensor.of(Tone.luma(light), 4 * unit);
        ColorPlanes flat =
                new Kuwahara(5 * unit * (0.7f + 0.5f * k), 6)
                        .apply(light, flow, setting.heartbeat());
        ColorPlanes washes = washed(Tone.saturate(flat, 1.12f + 0.22f * k), setting);
        setting.beat();
        Plane lines = new Pen(0.9 * unit, 14, 0.09f, 4).draw(Tone.luma(srgb), flow.angle());
        Plane painted = painted(setting);
        Plane tooth = Paper.tooth(setting);
        setting.beat();
        ColorPlanes free =
                Pixelwise.of(
                        washes,
                        (i, c) -> {
                            float line = 1 - 0.28f * k * (1 - lines.values()[i]);
                            for (int n = 0; n < 3; n++) {
                                c[n] = Ramp.mix(1, c[n] * line, painted.values()[i]);
                            }
                        });
        return Paper.under(free, tooth, 0.035f);
    }

    private static ColorPlanes washed(ColorPlanes flat, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        Plane luma = Tone.luma(flat);
        Plane rims =
                WideBlur.of(luma, 6 * unit)
                        .with(
                                Blur.gaussian(luma, unit),
                                (wide, near) -> Math.clamp((wide - near) * 5, 0f, 1.2f));
        Plane pools = new Noise(110 * unit, 4).over(setting.size(), setting.seed(), 1);
        Plane grain = Paper.tooth(setting);
        Plane people = setting.scene().faces().with(setting.scene().skin(), Math::max);
        Plane water = new Noise(160 * unit, 4).over(setting.size(), setting.seed(), 2);
        return Pixelwise.of(
                flat,
                (i, c) -> {
                    float light = luma.values()[i] > 0.75f ? 0.25f : 0;
                    float density =
                            0.5f * k * pools.values()[i]
                                    + 0.3f * k * grain.values()[i]
                                    + k * rims.values()[i]
                                    - light;
                    float loose = k * (1 - 0.9f * people.values()[i]);
                    float wet = 0.16f * loose * Ramp.smooth(water.values()[i], 0.32f, 0.42f);
                    float ring = (water.values()[i] - 0.31f) / 0.02f;
                    float dried = 0.05f * loose * (float) Math.exp(-ring * ring);
                    for (int n = 0; n < 3; n++) {
                        float v = Math.clamp(c[n] - (c[n] - c[n] * c[n]) * density, 0f, 1f);
                        c[n] = v + (1 - v) * wet - dried;
                    }
                });
    }

    /** 1 where paint reached, ragged towards the edges of the sheet. */
    private static Plane painted(Setting setting) {
        float unit = setting.unit();
        Plane slow = new Noise(70 * unit, 4).over(setting.size(), setting.seed(), 3);
        Plane fast = new Noise(9 * unit, 2).over(setting.size(), setting.seed(), 4);
        int w = setting.size().width();
        int h = setting.size().height();
        float margin = Math.min(16 * unit, 0.04f * Math.min(w, h));
        return Pixelwise.plane(
                setting.size(),
                (x, y) -> {
                    float edge = Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y));
                    float ragged = margin * (1.3f * slow.at(x, y) + 0.25f * fast.at(x, y));
                    return Ramp.smooth(edge + ragged, margin, 1.5f * margin);
                });
    }
}
