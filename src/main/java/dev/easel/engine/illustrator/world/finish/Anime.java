package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;

/** Clear colour, thin dark contours and light that spills over edges. */
final class Anime implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.0045);
        Lines lines = new Lines(canvas, 0.0011);
        canvas.map(
                (x, y, c) -> {
                    int dark = Colors.scale(Colors.blend(c, 0x2A1E4A, 0.4), 0.55);
                    int clear = Colors.blend(c, Colors.screen(c, c, 0.5), 0.25);
                    return Colors.blend(clear, dark, lines.at(x, y, 0.008) * 0.75);
                });
        new Glow(canvas).bloom(0.66, 0.03, 0.42);
        new Grade(1.24, 0.05, 0).apply(canvas, seed);
    }
}
