package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;

/** A film frame: teal shade, orange light, strong bloom and vignette. */
final class Cinematic implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        new Grade(1.05, 0.34, 0.025).bloom(0.55).apply(canvas, seed);
        canvas.map(
                (x, y, c) -> {
                    double luma = Colors.luma(c);
                    double curve = 1 + 0.24 * (luma - 0.42);
                    return Colors.pack(
                            ((c >> 16 & 255) + (luma - 0.45) * 30) * curve,
                            ((c >> 8 & 255) + (luma - 0.5) * 5) * curve,
                            ((c & 255) - (luma - 0.45) * 28) * curve);
                });
    }
}
