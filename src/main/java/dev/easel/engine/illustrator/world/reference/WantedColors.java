package dev.easel.engine.illustrator.world.reference;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.ColorTable;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.image.Rgb;
import java.util.List;

/** Pulls a picture's colours towards a few wanted ones, each towards those nearest to it. */
public final class WantedColors {
    private static final double STRENGTH = 0.62;
    private static final double LIGHTNESS_WEIGHT = 0.6;
    private static final double SPREAD = 0.045;
    private final List<Oklab> wanted;

    public WantedColors(List<Rgb> colors) {
        wanted = colors.stream().map(c -> Oklab.of(c.value())).toList();
    }

    /** Shifts every pixel's hue and chroma; lightness moves only a little, so forms stay. */
    public void lead(Canvas canvas) {
        if (wanted.isEmpty()) {
            return;
        }
        ColorTable table = new ColorTable(this::shifted);
        canvas.map((x, y, c) -> table.shifted(c));
    }

    private Oklab shifted(Oklab c) {
        double l = 0;
        double a = 0;
        double b = 0;
        double sum = 1e-9;
        for (Oklab w : wanted) {
            double dl = (c.l() - w.l()) * LIGHTNESS_WEIGHT;
            double da = c.a() - w.a();
            double db = c.b() - w.b();
            double weight = Math.exp(-(dl * dl + da * da + db * db) / SPREAD);
            l += weight * w.l();
            a += weight * w.a();
            b += weight * w.b();
            sum += weight;
        }
        Oklab goal = new Oklab(c.l() * 0.85 + l / sum * 0.15, a / sum, b / sum);
        double pale = 1 - Math.pow(Math.abs(2 * c.l() - 1), 3);
        return c.toward(goal, STRENGTH * pale);
    }
}
