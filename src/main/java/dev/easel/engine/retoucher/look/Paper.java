package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

/** A sheet of warm white paper with a tooth. */
final class Paper {
    private static final float[] WHITE = {0.985f, 0.97f, 0.94f};

    private static final float WASH = 0.75f;

    private Paper() {}

    /** The tooth of the paper, about −1 to 1. */
    static Plane tooth(Setting setting) {
        Plane fine = new Noise(3 * setting.unit(), 2).over(setting.size(), setting.seed(), 31);
        Plane coarse = new Noise(9 * setting.unit(), 2).over(setting.size(), setting.seed(), 32);
        return fine.with(coarse, (f, c) -> 0.6f * f + 0.4f * c);
    }

    /** Transparent colour on paper: {@code srgb} multiplied onto the sheet. */
    static ColorPlanes under(ColorPlanes srgb, Plane tooth, float roughness) {
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float grain = 1 + roughness * tooth.values()[i];
                    for (int k = 0; k < 3; k++) {
                        c[k] *= WHITE[k] * grain;
                    }
                });
    }

    /** A drawing over thin washes of the picture's own colours. */
    static ColorPlanes tinted(Plane drawing, ColorPlanes srgb, float[] pen, Plane tooth) {
        ColorPlanes sheet = drawing(drawing, pen, tooth);
        ColorPlanes light = Tone.saturate(Tone.levels(srgb, 0.01, 0.5f), 1.25f);
        ColorPlanes washes = WideBlur.of(light, light.size().longSide() / 400.0);
        return Pixelwise.of(
                sheet,
                (i, c) -> {
                    c[0] *= Ramp.mix(1, washes.first().values()[i], WASH);
                    c[1] *= Ramp.mix(1, washes.second().values()[i], WASH);
                    c[2] *= Ramp.mix(1, washes.third().values()[i], WASH);
                });
    }

    /** A drawing on paper: 0 shows the pen's colour, 1 the sheet. */
    static ColorPlanes drawing(Plane drawing, float[] pen, Plane tooth) {
        ColorPlanes blank = ColorPlanes.zeros(drawing.width(), drawing.height());
        return Pixelwise.of(
                blank,
                (i, c) -> {
                    float grain = 1 + 0.03f * tooth.values()[i];
                    for (int k = 0; k < 3; k++) {
                        c[k] = pen[k] + (WHITE[k] * grain - pen[k]) * drawing.values()[i];
                    }
                });
    }
}
