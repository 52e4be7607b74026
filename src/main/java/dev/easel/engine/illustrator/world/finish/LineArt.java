package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;

/** Clean black contours on white, as for a colouring book. */
final class LineArt implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.007);
        Kuwahara.apply(canvas, 0.0045);
        Lines thin = new Lines(canvas, 0.0014);
        Lines bold = new Lines(canvas, 0.0028);
        canvas.map(
                (x, y, c) -> {
                    double ink = Math.max(thin.at(x, y, 0.006) * 1.3, bold.at(x, y, 0.012) * 1.4);
                    return Colors.blend(0xFFFFFF, 0x101014, Math.clamp(ink, 0, 1));
                });
    }
}
