package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.ColorTable;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.engine.illustrator.world.canvas.Proof;

/**
 * A frame of drawn film: subjects in a few clear tones with clean lines, before a painted ground
 * full of light.
 */
final class Anime implements Finish {
    private static final int LONGEST = 2048;
    private static final double TONES = 5.5;
    private static final double EDGE = 0.2;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Lines lines = new Lines(canvas, 0.0011);
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.0028, 0.0065);
        ColorTable cel = new ColorTable(Anime::cel);
        ColorTable air = new ColorTable(Anime::air);
        canvas.map(
                (x, y, c) -> {
                    int painted = proof.at(x, y);
                    double eye = Noise.smooth(0.35, 0.75, focus.at(x, y));
                    int tone = Colors.blend(air.shifted(painted), cel.shifted(painted), eye);
                    int dark = Colors.scale(Colors.blend(tone, 0x2A1A48, 0.45), 0.42);
                    double line = lines.at(x, y, 0.01) * (0.4 + 0.55 * eye);
                    return Colors.blend(tone, dark, line);
                });
        new Glow(canvas).bloom(0.7, 0.03, 0.36);
    }

    /** Lightness in few steps, each with a short soft edge. */
    private static Oklab cel(Oklab c) {
        double t = c.l() * TONES;
        double step = Math.floor(t);
        double l = (step + Noise.smooth(0.5 - EDGE, 0.5 + EDGE, t - step)) / TONES;
        return new Oklab(Math.min(1, c.l() * 0.2 + l * 0.8 + 0.03), c.a() * 1.24, c.b() * 1.24);
    }

    /** Brighter and clearer, blues above all. */
    private static Oklab air(Oklab c) {
        double blue = Math.max(0, -c.b());
        double l = c.l() + 0.06 * c.l() * (1 - c.l()) * 2 + blue * 0.12;
        return new Oklab(Math.min(1, l), c.a() * 1.28 - blue * 0.06, c.b() * 1.28);
    }
}
