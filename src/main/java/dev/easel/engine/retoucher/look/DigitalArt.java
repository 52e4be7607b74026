package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/** Screen painting: airbrushed forms with crisp accents, rich cool shades and glowing lights. */
public final class DigitalArt implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        ColorPlanes rich = Tone.saturate(Tone.levels(srgb, 0.008, 0.9f), 1.2f + 0.25f * k);
        StructureTensor flow = StructureTensor.of(Tone.luma(rich), 3.5 * unit);
        ColorPlanes smooth = new Kuwahara(6 * unit, 8).apply(rich, flow, setting.heartbeat());
        ColorPlanes lab = Lab.of(smooth);
        Plane wide = Blur.gaussian(lab.first(), 2.2 * unit);
        ColorPlanes shaped =
                Pixelwise.of(
                        lab,
                        (i, c) -> {
                            float accent = c[0] - wide.values()[i];
                            float l = c[0] / 100;
                            float curve =
                                    l
                                            + 0.16f
                                                    * k
                                                    * (float) Math.sin((l - 0.5f) * Math.PI)
                                                    * (1 - Math.abs(2 * l - 1));
                            c[0] = 100 * curve + 1.1f * k * accent;
                            float shade = 1 - Ramp.smooth(c[0], 15, 60);
                            c[1] += 4 * k * shade;
                            c[2] -= 13 * k * shade;
                            c[2] += 5 * k * Ramp.smooth(c[0], 60, 95);
                        });
        return Film.bloom(
                Lab.toSrgb(shaped), 0.6f, 18 * unit, new float[] {1.1f * k, 0.9f * k, 0.8f * k});
    }
}
