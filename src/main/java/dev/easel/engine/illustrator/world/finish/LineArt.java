package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;

/** Clean black contours on white, as for a colouring book. */
final class LineArt implements Finish {
    private static final double BLACK = 0.16;

    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.006, 0.0035);
        Lines thin = new Lines(canvas, 0.0013);
        Lines bold = new Lines(canvas, 0.0026);
        canvas.map(
                (x, y, c) -> {
                    double line = Math.max(thin.at(x, y, 0.0025) * 2.2, bold.at(x, y, 0.006) * 2);
                    double solid = Colors.luma(c) < BLACK ? 1 : 0;
                    return Colors.blend(0xFFFFFF, 0x101014, Math.clamp(line + solid, 0, 1));
                });
    }
}
