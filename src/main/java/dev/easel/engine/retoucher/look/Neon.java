package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

/** Night in two neon colours: contours become glowing tubes, the rest sinks into violet dark. */
public final class Neon implements Painter {
    private static final float[] MAGENTA = {0.98f, 0.12f, 0.85f};
    private static final float[] CYAN = {0.05f, 0.85f, 1};
    private static final float[] NIGHT = {0.62f, 0.42f, 0.92f};
    private static final float[] FLOOR = {0.035f, 0.015f, 0.065f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        Plane faces = setting.scene().faces();
        Plane tubes = tubes(srgb, unit).with(faces, (v, f) -> v * (1 - 0.8f * f));
        Plane glow =
                WideBlur.of(tubes, 2.2 * unit)
                        .with(WideBlur.of(tubes, 8 * unit), (a, b) -> 0.55f * a + 0.6f * b)
                        .with(WideBlur.of(tubes, 28 * unit), (a, b) -> a + 0.75f * b);
        setting.beat();
        Plane people = setting.scene().skin().with(faces, Math::max);
        Plane sides = sides(setting);
        ColorPlanes dull = Tone.saturate(Tone.levels(srgb, 0.005, 1), 0.55f);
        float gamma = 1.3f + 0.35f * k;
        float base = 0.74f - 0.16f * k;
        return Pixelwise.of(
                dull,
                (i, c) -> {
                    float side = sides.values()[i];
                    float seen = 1 + 0.9f * people.values()[i];
                    float core = Math.max(0, tubes.values()[i] - 0.22f) * 1.2f * k;
                    for (int n = 0; n < 3; n++) {
                        float tube = Ramp.mix(MAGENTA[n], CYAN[n], side);
                        float dark =
                                (float) Math.pow(c[n], gamma) * NIGHT[n] * base * seen + FLOOR[n];
                        float tinted = dark * (0.75f + 0.5f * tube);
                        float light =
                                tinted
                                        + tube * glow.values()[i] * k
                                        + Ramp.mix(tube, 1, 0.65f) * core;
                        c[n] = 1 - (float) Math.exp(-1.5f * light);
                    }
                });
    }

    /** Contours of things, thinned out where texture is crowded. */
    private static Plane tubes(ColorPlanes srgb, float unit) {
        Plane luma = Tone.luma(srgb);
        Plane even = new GuidedFilter(Math.max(1, Math.round(4 * unit)), 4e-3).apply(luma, luma);
        Plane angle = StructureTensor.of(luma, 3 * unit).angle();
        Plane lines = new Pen(1.1 * unit, 26, 0.1f, 12).draw(even, angle);
        Plane slope = Gradients.of(Blur.gaussian(even, 1.5 * unit)).magnitude().map(v -> v * unit);
        Plane out =
                lines.with(
                        slope,
                        (line, s) ->
                                0.35f * Ramp.smooth(s, 0.006f, 0.055f)
                                        + 0.85f * (1 - line) * Ramp.smooth(s, 0.003f, 0.025f));
        Plane crowd = WideBlur.of(out, 14 * unit);
        return out.with(crowd, (v, m) -> v * (1 - 0.75f * Ramp.smooth(m, 0.1f, 0.4f)));
    }

    /** 0 where magenta shines, 1 where cyan does: a slanting divide. */
    private static Plane sides(Setting setting) {
        Plane drift = new Noise(250 * setting.unit(), 2).over(setting.size(), setting.seed(), 81);
        float w = setting.size().width();
        float h = setting.size().height();
        return Pixelwise.plane(
                setting.size(),
                (x, y) ->
                        Ramp.smooth(
                                0.6f * x / w + 0.4f * (1 - y / h) + 0.25f * drift.at(x, y),
                                0.25f,
                                0.8f));
    }
}
