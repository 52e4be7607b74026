package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;
import dev.easel.engine.illustrator.world.canvas.Texture;

/**
 * A printed picture book: soft patches, coloured-pencil contours and shading, warm paper that shows
 * at the edges.
 */
final class Storybook implements Finish {
    private static final int LONGEST = 2048;
    private static final int PAPER = 0xFDF4E0;
    private static final int CRAYON = 0x5A2E1E;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Wobble.apply(canvas, 32, 0.003, seed);
        Lines lines = new Lines(canvas, 0.0011);
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.003, 0.0075);
        float[] tone = proof.plane(Colors::luma);
        Flow form = new Flow(proof, tone, (x, y) -> -0.9);
        Plane hatch = new Hatching(proof, tone, seed).along(form, 0, 0.85);
        proof.print();
        new Glow(canvas).bloom(0.75, 0.015, 0.18);
        double shift = (seed & 255) / 16.0;
        canvas.map(
                (x, y, c) -> {
                    double paper = Texture.CLOUDY.at(x / canvas.unit * 62, y / canvas.unit * 62);
                    double line = lines.at(x, y, 0.006) * (0.3 + 0.3 * focus.at(x, y));
                    double crayon = hatch.at(x, y) * 0.17;
                    int shaded = Colors.scale(warm(c), 1 + paper * 0.12 - crayon);
                    int drawn = Colors.blend(shaded, CRAYON, line * (1 + paper));
                    return Colors.blend(PAPER, drawn, printed(canvas, x, y, shift));
                });
    }

    private static int warm(int c) {
        double l = Colors.luma(c) * 255;
        int rich =
                Colors.pack(
                        l + ((c >> 16 & 255) - l) * 1.14 + 6,
                        l + ((c >> 8 & 255) - l) * 1.1 + 3,
                        l + ((c & 255) - l) * 1.04 - 4);
        return Colors.blend(rich, 0xFFE9C4, 0.07);
    }

    /** 1 in the picture, fading unevenly to bare paper at its edges. */
    private static double printed(Canvas canvas, int x, int y, double shift) {
        double d =
                Math.min(Math.min(x, canvas.width - 1.0 - x), Math.min(y, canvas.height - 1.0 - y))
                        / canvas.unit;
        double u = x / canvas.unit;
        double v = y / canvas.unit;
        double uneven =
                Texture.CLOUDY.at(u * 7 + shift, v * 7) * 0.02
                        + Texture.CLOUDY.at(u * 40, v * 40) * 0.012;
        return Noise.smooth(0.012, 0.03, d + uneven);
    }
}
