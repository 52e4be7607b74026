package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Flower heads of their own making. */
final class Heads {
    private Heads() {}

    /** A tulip's cup, seen from the side. */
    static void tulip(Stage stage, int rgb, SplittableRandom random) {
        Matter petal = Matter.slab(46).glossy(0.25).shading(0.4).glowing(0.08);
        double[][] cups = {
            {-10, 84, -46, 60, -56, 0, -34, -92, 2, -30, 20, 60, -0.09},
            {10, 84, 46, 60, 56, 0, 36, -92, -2, -30, -20, 60, -0.06},
            {0, 90, -60, 70, -80, 10, -70, -72, -34, -32, -6, 30, 0.01},
            {0, 90, 60, 70, 80, 10, 70, -72, 34, -32, 6, 30, 0.0},
            {0, 92, -38, 66, -44, 0, 0, -70, 44, 0, 38, 66, 0.03}
        };
        for (double[] c : cups) {
            int own = Tone.lighter(rgb, c[12] + 0.01 * random.nextDouble());
            stage.add(
                    Curves.closed(Arrays.copyOf(c, 12)),
                    petal,
                    own,
                    pen -> {
                        pen.fade(30, 96, Tone.lighter(rgb, 0.16), 0.7)
                                .fade(-10, -95, Tone.darker(rgb, 0.06), 0.5);
                        for (double x = -70; x < 75; x += 9) {
                            pen.line(
                                    Curves.open(x * 0.2, 92, x, 0, c[6], -96),
                                    0.8,
                                    Tone.darker(own, 0.12),
                                    0.35);
                        }
                    });
        }
    }

    /** Two rings of golden rays about a broad disc of seeds. */
    static void sunflower(Stage stage, int rgb, SplittableRandom random) {
        new Whorl(21, 100, 13, Whorl.Tip.POINTED).draw(stage, Tone.darker(rgb, 0.05), 0, random);
        new Whorl(18, 92, 13, Whorl.Tip.POINTED).draw(stage, rgb, 9, random);
        stage.add(
                Curves.circle(0, 0, 50),
                Matter.SOFT.shading(0.5),
                0x5B3A22,
                pen -> {
                    for (int i = 0; i < 260; i++) {
                        double a = i * 2.39996;
                        double d = 49 * Math.sqrt(i / 260.0);
                        int seed = Tone.mix(0x2E1C12, 0xA8732F, (d / 49 + i % 3 * 0.2) / 1.4);
                        pen.fill(Curves.circle(Math.cos(a) * d, Math.sin(a) * d, 2.3), seed, 0.9);
                    }
                });
    }

    /** A ball of many small four-petalled florets. */
    static void hydrangea(Stage stage, int rgb, SplittableRandom random) {
        Whorl floret = new Whorl(4, 100, 46, Whorl.Tip.ROUND);
        for (int i = 33; i >= 0; i--) {
            double a = i * 2.39996;
            double d = Math.sqrt((i + 0.3) / 34);
            double r = 28 - 8 * d;
            Stage own =
                    stage.with(
                            new AffineTransform(
                                    r / 100,
                                    0,
                                    0,
                                    r / 100,
                                    Math.cos(a) * d * 84,
                                    Math.sin(a) * d * 76));
            int tint =
                    Tone.hue(
                            Tone.lighter(rgb, 0.09 * random.nextDouble() - 0.02 - 0.06 * d),
                            0.3 * random.nextDouble() - 0.15,
                            1);
            floret.draw(own, tint, i * 31, random);
            own.add(Curves.circle(0, 0, 13), Matter.SOFT.shading(0.2), 0xF4EEC0);
        }
    }

    /** A puff of seeds on fine threads. */
    static void dandelion(Stage stage, int rgb, SplittableRandom random) {
        stage.add(Curves.circle(0, 0, 92), Matter.SOFT.clear(0.22).shading(0), rgb);
        Path2D threads = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D stars = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 110; i++) {
            double a = i * 2.39996;
            double d = 92 * Math.sqrt((i + 1) / 110.0) * (0.94 + 0.08 * random.nextDouble());
            double x = Math.cos(a) * d;
            double y = Math.sin(a) * d;
            threads.append(Curves.polygon(-0.5, 0, 0.5, 0, x + 0.5, y, x - 0.5, y), false);
            for (int ray = 0; ray < 6; ray++) {
                double b = ray * 1.047 + a;
                stars.append(
                        Curves.polygon(
                                x,
                                y,
                                x + Math.cos(b) * 9,
                                y + Math.sin(b) * 9,
                                x + Math.cos(b + 0.16) * 9,
                                y + Math.sin(b + 0.16) * 9),
                        false);
            }
        }
        stage.add(threads, Matter.INK.clear(0.6), 0xCFC8B4);
        stage.add(stars, Matter.INK.clear(0.9).glowing(0.3), rgb);
        stage.add(Curves.circle(0, 0, 13), Matter.SOFT, 0xA8885A);
    }

    /** Broad lobes around a small lip. */
    static void orchid(Stage stage, int rgb, SplittableRandom random) {
        new Whorl(3, 96, 34, Whorl.Tip.ROUND).draw(stage, Tone.lighter(rgb, 0.03), 0, random);
        Stage wide = stage.with(new AffineTransform(1, 0, 0, 0.86, 0, 0));
        for (int side = -1; side <= 1; side += 2) {
            wide.add(
                    Curves.closed(
                            0, 14, side * 40, -56, side * 96, -50, side * 104, 4, side * 62, 40),
                    Matter.slab(14).shading(0.3).glowing(0.1),
                    rgb,
                    pen -> pen.patch(0, 0, 70, Tone.darker(rgb, 0.16), 0.8));
        }
        stage.add(
                Curves.closed(-18, 0, 0, -12, 18, 0, 30, 34, 0, 62, -30, 34),
                Matter.SOFT,
                Tone.darker(rgb, 0.2),
                pen -> pen.patch(0, 8, 20, 0xF2C23F, 0.9));
    }
}
