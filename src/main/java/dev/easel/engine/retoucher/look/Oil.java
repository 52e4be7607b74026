package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Tone;

/** Thick paint in long bristly strokes, broken colour, on canvas. */
public final class Oil implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        ColorPlanes rich = Tone.saturate(Tone.levels(srgb, 0.004, 1), 1.12f + 0.18f * k);
        BrushPainting brush = new BrushPainting(4.2f + 1.6f * k, 3.4f, 0.25f, 0.22f + 0.22f * k);
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
