package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.SplittableRandom;

/** Marks on skins. */
final class Peel {
    private Peel() {}

    /** Pores, densest at x, y. */
    static void pores(Pen pen, int rgb, double x, double y) {
        for (int i = 0; i < 420; i++) {
            double a = i * 2.39996;
            double d = 450 * Math.sqrt(i / 420.0);
            double px = x + Math.cos(a) * d * 1.2;
            double py = y + Math.sin(a) * d;
            pen.fill(Curves.circle(px, py, 5), Tone.darker(rgb, 0.08), 0.5);
            pen.fill(Curves.circle(px - 3, py - 4, 3), Tone.lighter(rgb, 0.1), 0.5);
        }
    }

    /** Streaks that run out from a stalk at x, y. */
    static void streaks(Pen pen, int rgb, double x, double y) {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 110; i++) {
            double a = random.nextDouble() * 2 * Math.PI;
            double d = 80 + random.nextDouble() * 190;
            Shape streak =
                    Curves.open(
                            x + Math.cos(a) * d * 0.5,
                            y + Math.sin(a) * d * 0.3,
                            x + Math.cos(a) * d * 1.6,
                            y + 40 + Math.abs(Math.sin(a)) * d * 1.7);
            pen.line(streak, 5, rgb, 0.16);
        }
    }

    /** Seeds or specks strewn in a box: x, y, width, height. */
    static void specks(Pen pen, int rgb, double[] box, double radius) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 90; i++) {
            double x = box[0] + box[2] * random.nextDouble();
            double y = box[1] + box[3] * random.nextDouble();
            pen.fill(Curves.circle(x, y, radius * (0.6 + 0.7 * random.nextDouble())), rgb, 0.7);
        }
    }

    /** Grains of rice strewn in a box: x, y, width, height. */
    static void grains(Pen pen, double[] box, int count) {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < count; i++) {
            double x = box[0] + box[2] * random.nextDouble();
            double y = box[1] + box[3] * random.nextDouble();
            Shape grain = Curves.ellipse(x, y, 25, 10, random.nextInt(180));
            pen.fill(grain, i % 2 == 0 ? 0xE3DAC4 : 0xFFFFFF, 0.85);
        }
    }
}
