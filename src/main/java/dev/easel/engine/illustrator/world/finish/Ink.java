package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Brush and ink on warm paper: black contours, three washes of grey, solid blacks. */
final class Ink implements Finish {
    @Override
    public void apply(Canvas canvas, int seed) {
        Wobble.apply(canvas, 22, 0.004, seed);
        Kuwahara.apply(canvas, 0.005);
        Lines lines = new Lines(canvas, 0.0019);
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double flow = Texture.CLOUDY.at(nx * 3 + shift, ny * 3);
                    double luma = Colors.luma(c) + flow * 0.1;
                    double wash =
                            step(luma, 0.78) * 0.16
                                    + step(luma, 0.58) * 0.2
                                    + step(luma, 0.4) * 0.24
                                    + step(luma, 0.2) * 0.36;
                    double dry = smooth(0.1, 0.35, Texture.CLOUDY.at(nx * 12, ny * 70 + shift));
                    double line = lines.at(x, y, 0.003) * (1 - 0.35 * dry);
                    double paper = Texture.CLOUDY.at(nx * 70, ny * 70);
                    return Colors.shift(
                            Colors.blend(
                                    0xF5EEDF,
                                    0x14141A,
                                    Math.clamp(wash * (1 + 0.25 * flow) + line, 0, 0.97)),
                            paper * 8);
                });
    }

    private static double step(double luma, double edge) {
        return 1 - smooth(edge - 0.03, edge + 0.03, luma);
    }
}
