package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;
import java.util.SplittableRandom;

/** Book-cover painting: soft strokes, golden lights over teal depths, motes of light. */
public final class FantasyArt implements Painter {
    private static final float[] MOTE = {1, 0.88f, 0.6f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        float k = setting.amount();
        ColorPlanes deep = Tone.saturate(Tone.levels(srgb, 0.006, 1.05f), 1.15f);
        BrushPainting brush = new BrushPainting(4.6f, 2, 0.2f, 0.5f, 0.25f);
        ColorPlanes lab = Lab.of(brush.paint(deep, 0.6f, setting));
        ColorPlanes graded =
                Pixelwise.of(
                        lab,
                        (i, c) -> {
                            float light = Ramp.smooth(c[0], 30, 80);
                            c[1] += k * Ramp.mix(-9, 5, light);
                            c[2] += k * Ramp.mix(-9, 20, light);
                        });
        ColorPlanes glowing =
                Film.bloom(
                        Lab.toSrgb(graded),
                        0.5f,
                        24 * unit,
                        new float[] {1.3f * k, 1.05f * k, 0.7f * k});
        return withMotes(Film.vignette(glowing, 0.5f * Math.min(1, k)), setting);
    }

    private static ColorPlanes withMotes(ColorPlanes srgb, Setting setting) {
        Plane motes = Plane.zeros(srgb.width(), srgb.height());
        SplittableRandom random = Randoms.of(setting.seed(), 201);
        int count = (int) (60 * setting.amount());
        for (int n = 0; n < count; n++) {
            int at = random.nextInt(motes.values().length);
            motes.values()[at] = 14 * random.nextFloat() * random.nextFloat();
        }
        float unit = setting.unit();
        Plane sparks = Blur.gaussian(motes, 1.1 * unit);
        Plane halos = WideBlur.of(motes, 7 * unit).map(v -> 9 * v);
        Plane faces = setting.scene().faces();
        float scale = unit * unit;
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float light =
                            (sparks.values()[i] + halos.values()[i])
                                    * scale
                                    * (1 - faces.values()[i]);
                    for (int m = 0; m < 3; m++) {
                        c[m] = 1 - (1 - c[m]) * (1 - Math.min(1, MOTE[m] * light));
                    }
                });
    }
}
