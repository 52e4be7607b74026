package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.ColorTable;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Oklab;

/** Few even tones with clean borders, as cut from paper or printed. */
final class Flat implements Finish {
    private static final double LEVELS = 9;

    @Override
    public void apply(Canvas canvas, int seed) {
        Kuwahara.apply(canvas, 0.011, 0.008, 0.004);
        ColorTable tones = new ColorTable(Flat::tone);
        canvas.map((x, y, c) -> Colors.blend(c, tones.nearest(c), 0.9));
    }

    private static Oklab tone(Oklab c) {
        double l = (Math.round(c.l() * LEVELS - 0.25) + 0.25) / LEVELS;
        return new Oklab(
                l, Math.round(c.a() * 44) / 44.0 * 1.12, Math.round(c.b() * 44) / 44.0 * 1.12);
    }
}
