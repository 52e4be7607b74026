package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Palette;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/** Flat, opaque, chalky paint: few mixed colours laid in broad dry strokes. */
public final class Gouache implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        ColorPlanes loose =
                Warp.wobble(Tone.levels(srgb, 0.006, 0.88f), 14 * unit, 1.8f * unit, setting);
        StructureTensor flow = StructureTensor.of(Tone.luma(loose), 5 * unit);
        ColorPlanes flat =
                new Kuwahara(6.5f * unit * (0.7f + 0.3f * k), 9)
                        .apply(loose, flow, setting.heartbeat());
        setting.beat();
        ColorPlanes mixed = mixed(Tone.saturate(flat, 1.2f), Math.round(36 - 10 * k), setting);
        BrushPainting brush = new BrushPainting(6, 1.4f, 0.2f, 0.35f, 0.2f);
        ColorPlanes painted = brush.paint(mixed, setting.between(0.8f, 0.5f), setting);
        Plane tooth = Paper.tooth(setting);
        return Pixelwise.of(
                painted,
                (i, c) -> {
                    float grain = 1 + 0.025f * tooth.values()[i];
                    c[0] = Ramp.mix(c[0], 0.97f, 0.07f) * grain;
                    c[1] = Ramp.mix(c[1], 0.95f, 0.07f) * grain;
                    c[2] = Ramp.mix(c[2], 0.90f, 0.07f) * grain;
                });
    }

    private static ColorPlanes mixed(ColorPlanes srgb, int colours, Setting setting) {
        ColorPlanes lab = Lab.of(srgb);
        Palette palette = Palette.of(lab, colours, setting.seed());
        ColorPlanes few = palette.paint(palette.assign(lab), lab.width(), lab.height());
        return Ramp.mix(srgb, Lab.toSrgb(few), 0.65f);
    }
}
