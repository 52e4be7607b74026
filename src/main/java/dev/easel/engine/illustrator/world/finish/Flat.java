package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.engine.illustrator.world.canvas.Proof;

/** Shapes in one even colour each with clean borders, as cut from paper or printed. */
final class Flat implements Finish {
    private static final int LONGEST = 1100;
    private static final double TONES = 15;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        Proof proof = Proof.of(canvas, LONGEST);
        Kuwahara.simplify(proof, focus, 0.0035, 0.011);
        Kuwahara.apply(proof, 0.0025);
        Regions regions = new Regions(proof, focus, 0.5, 1);
        int[] labels = regions.labels();
        int[] colors = regions.colors(labels);
        for (int i = 0; i < colors.length; i++) {
            colors[i] = printed(Oklab.of(colors[i]));
        }
        Cutout cutout = new Cutout(proof, labels, colors);
        canvas.map((x, y, c) -> cutout.at(x, y));
    }

    /** A cheerful ink: few steps of lightness, fuller colour. */
    private static int printed(Oklab c) {
        double l = Math.round(c.l() * TONES) / TONES;
        return new Oklab(Math.min(0.985, l * 1.03), c.a() * 1.16, c.b() * 1.16).rgb();
    }
}
