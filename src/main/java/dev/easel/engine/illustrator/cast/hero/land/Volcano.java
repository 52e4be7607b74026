package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A smoking volcano with lava running down its flanks. */
public final class Volcano implements Hero {
    private static final double X = 850;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rock = costume.mainColor(0x6A5A56, 0x5F5A60, 0x74604E);
        SplittableRandom random = costume.random(5);
        smoke(stage, random);
        fountain(stage, random);
        Path2D cone = new Path2D.Double();
        cone.moveTo(20, 985);
        cone.curveTo(360, 900, 560, 640, X - 150, 400);
        cone.quadTo(X - 80, 430, X, 420);
        cone.quadTo(X + 90, 430, X + 150, 396);
        cone.curveTo(X + 300, 660, X + 480, 900, 1690, 985);
        cone.closePath();
        stage.add(cone, Matter.slab(160).shading(0.2), rock, pen -> ridges(pen, rock, random));
        stage.add(Curves.ellipse(X, 408, 150, 26), Matter.slab(10).glowing(0.9), 0xFFB13A);
        double[][] streams = {
            {X - 60, 410, X - 110, 560, X - 60, 700, X - 170, 900, 26},
            {X + 40, 414, X + 30, 600, X + 110, 740, X + 60, 960, 32},
            {X + 110, 404, X + 190, 560, X + 240, 660, X + 380, 820, 20}
        };
        for (double[] s : streams) {
            lava(stage, s);
        }
        return Marks.foot(X, 984)
                .and("top", X, 400)
                .and("inside", X, 410)
                .and("back", X - 330, 720);
    }

    private static void ridges(Pen pen, int rock, SplittableRandom random) {
        for (int i = -13; i <= 13; i++) {
            double foot = X + i * 62 + 30 * random.nextDouble();
            double head = X + i * 11.5;
            pen.line(
                    Curves.open(head, 410, (head * 1.2 + foot * 0.8) / 2, 640, foot, 990),
                    9 + 10 * random.nextDouble(),
                    Tone.lighter(rock, 0.14 * random.nextDouble() - 0.08),
                    0.6);
        }
        pen.patch(X, 410, 300, 0xF0602A, 0.5);
        pen.fade(800, 985, 0x6A7A4A, 0.7);
    }

    private static void lava(Stage stage, double[] s) {
        double r = s[8];
        Shape stream =
                Curves.limb(
                        s[0], s[1], r, s[2], s[3], r * 0.8, s[4], s[5], r * 0.9, s[6], s[7],
                        r * 0.5);
        Shape heart =
                Curves.limb(
                        s[0], s[1], r * 0.5, s[2], s[3], r * 0.35, s[4], s[5], r * 0.4, s[6], s[7],
                        r * 0.15);
        stage.add(
                stream,
                Matter.SOFT.glossy(0.4).shading(0.2).glowing(0.7),
                0xE8452A,
                pen -> pen.fill(heart, 0xFFC24A, 0.95));
    }

    private static void fountain(Stage stage, SplittableRandom random) {
        for (int i = -4; i <= 4; i++) {
            double top = 170 + 40 * Math.abs(i) + 40 * random.nextDouble();
            stage.add(
                    Curves.limb(
                            X + i * 12,
                            430,
                            22,
                            X + i * 30,
                            (430 + top) / 2,
                            18,
                            X + i * 52,
                            top,
                            8),
                    Matter.SOFT.shading(0.1).glowing(0.85),
                    i % 2 == 0 ? 0xFF8A2A : 0xFFC24A);
        }
        for (int i = 0; i < 16; i++) {
            double a = Math.PI * (1.1 + 0.8 * random.nextDouble());
            double d = 190 + 170 * random.nextDouble();
            stage.add(
                    Curves.circle(
                            X + Math.cos(a) * d,
                            430 + Math.sin(a) * d,
                            7 + 9 * random.nextDouble()),
                    Matter.SOFT.glowing(0.7),
                    0xFF7A2A);
        }
    }

    private static void smoke(Stage stage, SplittableRandom random) {
        for (int i = 0; i < 44; i++) {
            double t = (43 - i) / 43.0;
            double r = 44 + 80 * t * (0.6 + 0.4 * random.nextDouble());
            double x = X + 20 + 420 * t * t + (random.nextDouble() - 0.5) * (60 + 220 * t);
            double y = Math.max(r + 8, 380 - 260 * t - 60 * random.nextDouble());
            stage.add(
                    Curves.circle(x, y, r),
                    Matter.SOFT.shading(0.25),
                    Tone.lighter(0x6A6670, 0.16 * t + 0.08 * random.nextDouble()),
                    pen -> pen.patch(X, 420, 240, 0xF08A4A, 0.5));
        }
    }
}
