package dev.easel.engine.retoucher.look;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.cutout.SubjectMap;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

/**
 * The scene in other forms: hills, clouds, water and trees bend by a smooth field and are drawn
 * anew with their own texture; the subject, people and straight edges hold still.
 */
public final class Reshaped implements Painter {
    private static final float CELL = 300;
    private static final float REACH = 56;

    /** Share of the reach that goes up and down: horizons stay nearly level. */
    private static final float LIFT = 0.25f;

    /** Coherence above which an edge counts as straight, and its surroundings as built. */
    private static final float BUILT = 0.55f;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        Plane free = free(srgb, setting);
        setting.beat();
        Plane dx = new Noise(CELL * unit, 2).over(setting.size(), setting.seed(), 211);
        Plane dy = new Noise(CELL * unit, 2).over(setting.size(), setting.seed(), 212);
        float reach = REACH * unit;
        ColorPlanes bent =
                srgb.each(
                        p ->
                                Pixelwise.plane(
                                        p.size(),
                                        (x, y) -> {
                                            float amount = reach * free.at(x, y);
                                            return p.sample(
                                                    x + amount * dx.at(x, y),
                                                    y + LIFT * amount * dy.at(x, y));
                                        }));
        return Redrawn.of(srgb, bent, free, setting);
    }

    /** 1 where the picture may bend, 0 where it must not, with soft transitions. */
    private static Plane free(ColorPlanes srgb, Setting setting) {
        float unit = setting.unit();
        Scene scene = setting.scene();
        Plane luma = Tone.luma(srgb);
        StructureTensor lines = StructureTensor.of(luma, 9 * unit);
        Plane slope = WideBlur.of(Gradients.of(luma).magnitude(), 6 * unit);
        Plane likely = SubjectMap.of(ColorSpace.SRGB.toPixels(scene.original()), Progress.NONE);
        setting.beat();
        int w = srgb.width();
        int h = srgb.height();
        Plane held =
                Pixelwise.plane(
                        srgb.size(),
                        (x, y) -> {
                            int i = y * w + x;
                            float edge = Ramp.smooth(slope.values()[i] * unit, 0.012f, 0.04f);
                            float straight =
                                    Ramp.smooth(lines.coherence().values()[i], BUILT, 0.85f);
                            float people =
                                    Math.max(scene.faces().values()[i], scene.skin().values()[i]);
                            float thing = Math.max(scene.subject().values()[i], likely.values()[i]);
                            return Math.max(Math.max(thing, people), edge * straight);
                        });
        Plane wide = WideBlur.of(held, 38 * unit);
        float border = 110 * unit;
        return Pixelwise.plane(
                srgb.size(),
                (x, y) -> {
                    float edge = Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y));
                    return (1 - Ramp.smooth(wide.at(x, y), 0.04f, 0.2f))
                            * Ramp.smooth(edge, 0, border);
                });
    }
}
