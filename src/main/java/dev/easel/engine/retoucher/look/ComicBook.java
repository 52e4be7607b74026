package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pen;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/** Printed comics: three steps of flat colour, dots in the half shade, bold black contours. */
public final class ComicBook implements Painter {
    private static final float[] STEPS = {12, 40, 66, 92};
    private static final double SCREEN_ANGLE = Math.PI / 4;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        ColorPlanes bright = Tone.saturate(Tone.levels(srgb, 0.012, 0.82f), 1.35f);
        StructureTensor flow = StructureTensor.of(Tone.luma(bright), 4 * unit);
        ColorPlanes flat = new Kuwahara(6 * unit, 10).apply(bright, flow, setting.heartbeat());
        setting.beat();
        ColorPlanes print = Lab.toSrgb(stepped(Lab.of(flat), setting));
        Plane luma = Tone.luma(Tone.levels(srgb, 0.01, 0.9f));
        Plane bold =
                new Pen(unit * setting.between(1.3f, 2.1f), 26, 0.09f, 14).draw(luma, flow.angle());
        setting.beat();
        Plane fine = new Pen(0.9 * unit, 26, 0.12f, 10).draw(luma, flow.angle());
        return Pixelwise.of(
                print,
                (i, c) -> {
                    float solid = Ramp.smooth(luma.values()[i], 0.05f, 0.12f);
                    float ink = Math.min(bold.values()[i], fine.values()[i]) * solid;
                    for (int n = 0; n < 3; n++) {
                        c[n] = c[n] * ink + 0.05f * (1 - ink);
                    }
                });
    }

    /** Flat lightness steps; between two steps, dots of the darker on the lighter. */
    private static ColorPlanes stepped(ColorPlanes lab, Setting setting) {
        double pitch = Math.max(3, 7 * setting.unit());
        int w = lab.width();
        Plane faces = setting.scene().faces();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    double u = turned(i % w, i / w) * 2 * Math.PI / pitch;
                    double v = turned(i % w, -(i / w)) * 2 * Math.PI / pitch;
                    float dot = (float) (0.5 + 0.25 * (Math.cos(u) + Math.cos(v)));
                    float light = stepOf(c[0], dot);
                    c[0] = Ramp.mix(light, c[0], 0.25f + 0.3f * faces.values()[i]);
                    c[1] *= 1.1f;
                    c[2] = c[2] * 1.1f + 3;
                });
    }

    private static double turned(double x, double y) {
        return x * Math.cos(SCREEN_ANGLE) + y * Math.sin(SCREEN_ANGLE);
    }

    private static float stepOf(float lightness, float dot) {
        for (int s = 1; s < STEPS.length; s++) {
            if (lightness < STEPS[s]) {
                float share = (lightness - STEPS[s - 1]) / (STEPS[s] - STEPS[s - 1]);
                float cover = Ramp.smooth(Ramp.smooth(share, 0.12f, 0.88f) - dot, -0.12f, 0.12f);
                return Ramp.mix(STEPS[s - 1], STEPS[s], cover);
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
