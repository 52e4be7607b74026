package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Brush and ink on warm paper: swelling contours, three transparent washes, solid blacks. */
final class Ink implements Finish {
    private static final int LONGEST = 1500;
    private static final int PAPER = 0xF7F1E3;
    private static final int BLACK = 0x14131A;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Wobble.apply(canvas, 22, 0.003, seed);
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.004, 0.011);
        Kuwahara.apply(proof, 0.005);
        Plane tone = Plane.of(proof, proof.plane(Colors::luma)).blurred(0.0012);
        Plane pooled = tone.blurred(0.006);
        Lines thin = new Lines(canvas, 0.0011);
        proof.print();
        Lines thick = new Lines(canvas, 0.0024);
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double flow = Texture.CLOUDY.at(nx * 3 + shift, ny * 3);
                    double luma = tone.at(x, y);
                    double edge = Math.clamp((pooled.at(x, y) - luma) * 0.9, -0.05, 0.12);
                    double wash = wash(luma + flow * 0.07) * (1 + 0.22 * flow) + edge;
                    double press =
                            0.5
                                    + 0.5
                                            * smooth(
                                                    -0.25,
                                                    0.3,
                                                    Texture.CLOUDY.at(nx * 5, ny * 5 + shift));
                    double dry = smooth(0.12, 0.4, Texture.CLOUDY.at(nx * 12, ny * 70 + shift));
                    double line =
                            Math.max(
                                    thin.at(x, y, 0.018 - 0.01 * focus.at(x, y)),
                                    thick.at(x, y, 0.009) * press);
                    double paper = Texture.CLOUDY.at(nx * 70, ny * 70);
                    double ink = 1 - (1 - Math.clamp(wash, 0, 0.9)) * (1 - line * (1 - 0.3 * dry));
                    return Colors.shift(Colors.blend(PAPER, BLACK, Math.min(0.97, ink)), paper * 7);
                });
    }

    private static double wash(double luma) {
        return step(luma, 0.74) * 0.13
                + step(luma, 0.52) * 0.2
                + step(luma, 0.34) * 0.26
                + step(luma, 0.17) * 0.34;
    }

    private static double step(double luma, double edge) {
        return 1 - smooth(edge - 0.016, edge + 0.016, luma);
    }
}
