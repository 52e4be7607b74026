package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Opaque matt paint: even patches, dry brush along them, chalky lights. */
final class Gouache implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Wobble.apply(canvas, 26, 0.004, seed);
        Kuwahara.apply(canvas, 0.0075, 0.004);
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double bend = Texture.CLOUDY.at(nx * 1.5, ny * 1.5 + shift) * 1.2;
                    double brush = Texture.CLOUDY.at(nx * 5 + bend, ny * 46 + shift);
                    double paper = Texture.CLOUDY.at(nx * 80, ny * 80);
                    double luma = Colors.luma(c);
                    int chalk = Colors.blend(c, 0xFFF6E4, 0.05 + 0.06 * luma);
                    return Colors.shift(chalk, brush * 17 + paper * 7);
                });
    }
}
