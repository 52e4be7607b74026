package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Tone;

/** Thick paint in long bristly strokes, broken colour, on canvas. */
public final class Oil implements Painter {
    /** Skies in even strokes: swirls would look like worms. */
    private static final float SWIRL = 0.12f;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        ColorPlanes rich = Tone.saturate(Tone.levels(srgb, 0.004, 1), 1.12f + 0.18f * k);
        BrushPainting brush =
                new BrushPainting(4.4f + 1.8f * k, 2.4f, SWIRL, 0.55f, 0.12f + 0.16f * k);
        ColorPlanes painted = brush.paint(rich, setting.between(0.72f, 0.42f), setting);
        float thread = 1.9f / Math.max(0.6f, setting.unit());
        int w = srgb.width();
        return Pixelwise.of(
                painted,
                (i, c) -> {
                    double weave = Math.sin(i % w * thread) * Math.sin(i / w * thread);
                    for (int n = 0; n < 3; n++) {
                        c[n] *= 1 + 0.012f * (float) weave;
                    }
                });
    }
}
