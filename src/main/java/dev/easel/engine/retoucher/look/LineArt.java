package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Tone;

/**
 * Lines alone, thick and thin, on paper.
 *
 * @param ink their colour, encoded sRGB, 0–1
 */
public record LineArt(float[] ink) implements Painter {
    private static final float DARKEST = 0.42f;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        Plane luma = Tone.luma(Tone.levels(srgb, 0.01, 0.85f));
        Plane angle = StructureTensor.of(luma, 4 * unit).angle();
        Plane fine = new Pen(0.9 * unit, 24, setting.between(0.14f, 0.07f), 9).draw(luma, angle);
        setting.beat();
        Plane bold = new Pen(1.9 * unit, 22, 0.13f, 9).draw(luma, angle);
        Plane drawing = fine.with(bold, (f, b) -> (0.1f + 0.9f * f) * (0.2f + 0.8f * b));
        return Paper.drawing(drawing, readable(ink), Paper.tooth(setting));
    }

    /** The ink, darkened until lines can be read on white. */
    private static float[] readable(float[] colour) {
        float luma = 0.299f * colour[0] + 0.587f * colour[1] + 0.114f * colour[2];
        float factor = Math.min(1, DARKEST / (luma + 1e-3f));
        return new float[] {colour[0] * factor, colour[1] * factor, colour[2] * factor};
    }
}
