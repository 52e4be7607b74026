package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/**
 * Pen and ink: fine lines over coloured washes when subtle, cross-hatching, then brush and solid
 * blacks.
 */
public final class Ink implements Painter {
    private static final float[] BLACK = {0.06f, 0.07f, 0.12f};

    /** Angle of each hatching and the lightness below which it begins. */
    private static final float[][] HATCHINGS = {{0.8f, 0.46f}, {-0.7f, 0.3f}, {0.1f, 0.17f}};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        Plane luma = Tone.luma(Tone.levels(srgb, 0.01, 1));
        Plane angle = StructureTensor.of(luma, 4 * unit).angle();
        double width = unit * setting.between(0.8f, 2.6f);
        Plane lines = new Pen(width, 24, setting.between(0.14f, 0.08f), 14).draw(luma, angle);
        setting.beat();
        Plane tone = evened(luma, unit);
        Plane hatching = k < 0.8f ? tone.map(v -> 1) : hatching(tone, setting);
        setting.beat();
        Plane blot = new Noise(90 * unit, 3).over(setting.size(), setting.seed(), 61);
        float wash = k < 0.8f ? 0.12f : setting.between(0.77f, 0.05f);
        float solid = setting.between(-0.15f, 0.3f);
        Plane drawing = Plane.zeros(luma.width(), luma.height());
        for (int i = 0; i < drawing.values().length; i++) {
            float t = tone.values()[i] + 0.1f * blot.values()[i];
            float paper = 1 - wash * (1 - Ramp.smooth(t, 0.12f, 0.55f));
            float free = Ramp.smooth(tone.values()[i], solid - 0.03f, solid + 0.03f);
            drawing.values()[i] = Math.min(lines.values()[i], hatching.values()[i]) * paper * free;
        }
        Plane tooth = Paper.tooth(setting);
        return k < 0.8f
                ? Paper.tinted(drawing, srgb, BLACK, tooth)
                : Paper.drawing(drawing, BLACK, tooth);
    }

    /** Lightness without fine detail, spread so that every picture has lights to leave free. */
    private static Plane evened(Plane luma, float unit) {
        Plane smooth = new GuidedFilter(Math.max(1, Math.round(4 * unit)), 3e-3).apply(luma, luma);
        float scale = 0.66f / (smooth.quantile(0.7) + 0.05f);
        return smooth.map(v -> v * scale);
    }

    private static Plane hatching(Plane tone, Setting setting) {
        float unit = setting.unit();
        Plane hand = new Noise(60 * unit, 2).over(setting.size(), setting.seed(), 62);
        double period = 6.5 * unit * setting.between(0.9f, 1.2f);
        return Pixelwise.plane(
                tone.size(),
                (x, y) -> {
                    float drawn = 1;
                    for (float[] h : HATCHINGS) {
                        double across =
                                x * Math.cos(h[0]) + y * Math.sin(h[0]) + 2 * unit * hand.at(x, y);
                        float wave = 0.5f + 0.5f * (float) Math.sin(across * 2 * Math.PI / period);
                        float dark = 0.95f * Ramp.smooth(h[1] - tone.at(x, y), -0.06f, 0.22f);
                        drawn = Math.min(drawn, Ramp.smooth(wave + 0.16f - dark, -0.02f, 0.16f));
                    }
                    return 0.06f + 0.94f * drawn;
                });
    }
}
