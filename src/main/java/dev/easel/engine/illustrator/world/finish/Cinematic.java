package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;

/** A film frame: a shallow lens, teal shade, orange light, strong bloom and vignette. */
final class Cinematic implements Finish {
    private static final double LENS = 0.0042;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        if (!focus.everywhere()) {
            Bokeh bokeh = new Bokeh(canvas, focus, LENS);
            canvas.map(bokeh::at);
        }
        new Grade(1.05, 0.42, 0.025).bloom(0.55).apply(canvas, focus, seed);
        canvas.map(
                (x, y, c) -> {
                    double luma = Colors.luma(c);
                    double curve = 1 + 0.3 * (luma - 0.42);
                    return Colors.pack(
                            ((c >> 16 & 255) + (luma - 0.45) * 40) * curve,
                            ((c >> 8 & 255) + (luma - 0.5) * 6) * curve,
                            ((c & 255) - (luma - 0.45) * 36) * curve);
                });
    }
}
