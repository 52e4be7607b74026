package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** Creases in cloth. */
public final class Folds {
    private Folds() {}

    /** Soft creases, each from x, y to x, y: a shaded hollow and a lit ridge beside it. */
    public static void press(Pen pen, int rgb, double[]... lines) {
        for (double[] l : lines) {
            pen.line(crease(l, 0), 30, Tone.darker(rgb, 0.05), 0.35)
                    .line(crease(l, 0), 12, Tone.darker(rgb, 0.1), 0.4)
                    .line(crease(l, 18), 10, Tone.lighter(rgb, 0.07), 0.4);
        }
    }

    private static Shape crease(double[] l, double aside) {
        double mx = (l[0] + l[2]) / 2 + 0.06 * (l[3] - l[1]);
        double my = (l[1] + l[3]) / 2 + 0.05 * Math.abs(l[2] - l[0]);
        return Curves.open(l[0] + aside, l[1], mx + aside, my, l[2] + aside, l[3]);
    }
}
