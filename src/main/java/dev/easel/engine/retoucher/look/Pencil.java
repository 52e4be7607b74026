package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/**
 * Graphite, or coloured pencils when subtle: hatching in two directions that thickens with the dark
 * (Lu and others, 2012), lines.
 */
public final class Pencil implements Painter {
    private static final float[] GRAPHITE = {0.15f, 0.15f, 0.17f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        Plane luma = Tone.luma(Tone.levels(srgb, 0.012, 0.62f));
        Plane angle = StructureTensor.of(luma, 4 * unit).angle();
        setting.beat();
        Plane fine = new Pen(0.85 * unit, 26, 0.07f, 8).draw(luma, angle);
        Plane broad = new Pen(2 * unit, 16, 0.12f, 5).draw(luma, angle);
        Plane shade =
                new GuidedFilter(Math.max(1, Math.round(4 * unit)), 0.004)
                        .apply(luma, luma)
                        .map(v -> Math.clamp(1 - v, 0f, 1f));
        setting.beat();
        Plane hatched = hatched(shade, setting);
        Plane tooth = Paper.tooth(setting);
        Plane drawing = Plane.zeros(luma.width(), luma.height());
        for (int i = 0; i < drawing.values().length; i++) {
            float lines = (0.12f + 0.88f * fine.values()[i]) * (0.6f + 0.4f * broad.values()[i]);
            float dark = 1 - Math.clamp(hatched.values()[i] * lines, 0.05f, 1f);
            drawing.values()[i] =
                    Math.clamp(1 - dark * (0.94f + 0.24f * tooth.values()[i]), 0f, 1f);
        }
        return setting.amount() < 0.8f
                ? Paper.tinted(drawing, srgb, GRAPHITE, tooth)
                : Paper.drawing(drawing, GRAPHITE, tooth);
    }

    private static Plane hatched(Plane shade, Setting setting) {
        float length = setting.unit() * setting.between(20, 60);
        Plane down = Streaks.over(setting, 0.85, length, 51);
        float tone = setting.between(0.5f, 0.05f);
        setting.beat();
        Plane cross = Streaks.over(setting, -0.6, length, 52);
        return Pixelwise.plane(
                shade.size(),
                (x, y) -> {
                    float t = shade.at(x, y);
                    float grain =
                            0.5f
                                    + 0.22f * down.at(x, y)
                                    + 0.18f * cross.at(x, y) * Ramp.smooth(t, 0.4f, 0.7f);
                    double dark = Math.pow(t, 1.1);
                    double hatch = dark * (0.25 + 1.15 * Ramp.smooth(grain, 0.25f, 0.8f));
                    float drawn = (float) (1 - Math.clamp(hatch, 0, 0.88));
                    float faded = 1 - (1 - drawn) * Ramp.smooth(t, 0.12f, 0.42f);
                    return Ramp.mix(faded, 1 - 0.78f * t, tone);
                });
    }
}
