package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/**
 * Graphite: contours, hatching that follows the form, crossed in the deep shade, rubbed tone and
 * the grain of the paper.
 */
final class Pencil implements Finish {
    private static final int LONGEST = 2048;
    private static final int PAPER = 0xFAF7EF;
    private static final int LEAD = 0x25242A;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.apply(proof, 0.003);
        float[] tone = proof.plane(c -> smooth(0.02, 0.98, Colors.luma(c)));
        Flow form = new Flow(proof, tone, (x, y) -> -0.75);
        Plane first = new Hatching(proof, tone, seed).along(form, 0, 0.82);
        Plane second = new Hatching(proof, tone, seed + 1).along(form, 1.15, 0.45);
        Plane rubbed = Plane.of(proof, tone).blurred(0.002);
        Lines lines = new Lines(canvas, 0.0011);
        canvas.map(
                (x, y, c) -> {
                    double nx = x / canvas.unit;
                    double ny = y / canvas.unit;
                    double light = rubbed.at(x, y);
                    double paper = Texture.CLOUDY.at(nx * 95, ny * 95);
                    double tooth = 1 + paper * 1.1;
                    double hatch = first.at(x, y) * 0.62 + second.at(x, y) * 0.55;
                    double smudge = (1 - light) * (1 - light) * 0.34;
                    double contour = lines.at(x, y, 0.004) * (0.62 + 0.3 * focus.at(x, y));
                    double lead =
                            1 - (1 - hatch * tooth) * (1 - smudge * tooth) * (1 - contour * tooth);
                    int drawn = Colors.blend(PAPER, LEAD, Math.clamp(lead, 0, 0.94));
                    return Colors.shift(drawn, paper * 7);
                });
    }
}
