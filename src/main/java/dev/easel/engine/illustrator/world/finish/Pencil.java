package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Graphite: contours, two directions of hatching in the shade, the grain of the paper. */
final class Pencil implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.0032);
        Lines lines = new Lines(canvas, 0.0012);
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double luma = smooth(0.03, 0.97, Colors.luma(c));
                    double first = Texture.CLOUDY.at((nx + ny) * 62, (nx - ny) * 3.2) + 0.5;
                    double second = Texture.CLOUDY.at((nx - ny) * 62 + 5, (nx + ny) * 3.2) + 0.5;
                    double shade =
                            Math.clamp((0.8 - luma) * 1.4, 0, 1) * smooth(0.3, 0.72, first) * 0.5;
                    double deep =
                            Math.clamp((0.46 - luma) * 1.9, 0, 1) * smooth(0.3, 0.7, second) * 0.45;
                    double paper = Texture.CLOUDY.at(nx * 95, ny * 95);
                    double lead = lines.at(x, y, 0.004) * 0.95 + shade + deep + (1 - luma) * 0.2;
                    double ink = Math.clamp(lead * (1 + paper * 0.8), 0, 0.93);
                    return Colors.shift(Colors.blend(0xF8F5EC, 0x2C2A2E, ink), paper * 8);
                });
    }
}
