package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A house plant with great leaves, or a bonsai, in its pot. */
public record Potted(boolean bonsai) implements Hero {
    private static final double X = 420;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int clay = costume.color(1, costume.pick(2, 0xC8764E, 0xE9E2D4, 0x5F8F9A, 0xD9A25A));
        int green = costume.color(0, costume.tinted(0x4F8F45));
        if (bonsai) {
            tree(stage, green, costume);
        } else {
            leaves(stage, green, costume.random(5));
        }
        pot(stage, bonsai ? 0x4F6A78 : clay);
        return Marks.foot(X, 984).and("top", X, 60).and("inside", X, 680).and("hand", X, 840);
    }

    private void pot(Stage stage, int clay) {
        double half = bonsai ? 300 : 190;
        double top = bonsai ? 810 : 640;
        stage.add(Curves.ellipse(X, top, half, 34), Matter.slab(10), 0x4A3626);
        stage.add(
                Curves.rounded(
                        X - half * 0.94,
                        top,
                        10,
                        X + half * 0.94,
                        top,
                        10,
                        X + half * 0.7,
                        984,
                        30,
                        X - half * 0.7,
                        984,
                        30),
                Matter.SOFT.glossy(0.35).shading(0.4),
                clay,
                pen -> pen.fade(900, 984, Tone.darker(clay, 0.12), 0.7));
        stage.add(
                Curves.box(X - half * 1.06, top - 6, half * 2.12, 62, 18),
                Matter.slab(24).glossy(0.35).shading(0.4),
                Tone.lighter(clay, 0.02));
    }

    private static void leaves(Stage stage, int green, SplittableRandom random) {
        for (int i = 0; i < 17; i++) {
            double t = (i * 0.618 % 1) * 2 - 1;
            double tipX = X + t * 300;
            double tipY = 160 + 330 * t * t + 130 * random.nextDouble();
            Foliage.stem(
                    stage,
                    Tone.darker(green, 0.05),
                    X + t * 30,
                    660,
                    8,
                    X + t * 130,
                    (660 + tipY) / 2,
                    7,
                    tipX,
                    tipY,
                    5);
            double turn = t * 92 + (random.nextDouble() - 0.5) * 30;
            double length = 190 + 70 * random.nextDouble();
            double a = Math.toRadians(turn);
            Foliage.leaf(
                    stage,
                    new Foliage.Leaf(
                            tipX - Math.sin(a) * length * 0.4,
                            tipY + Math.cos(a) * length * 0.4,
                            turn,
                            length,
                            length * 0.4),
                    Tone.lighter(green, 0.13 * random.nextDouble() - 0.06));
        }
    }

    private static void tree(Stage stage, int green, Costume costume) {
        stage.add(
                Curves.limb(X - 30, 820, 62, X + 60, 640, 46, X - 60, 470, 36, X + 20, 300, 22),
                Matter.SOFT.shading(0.4),
                0x7A5A42,
                pen -> {
                    for (int i = -3; i <= 3; i++) {
                        pen.line(
                                Curves.open(
                                        X - 30 + i * 18,
                                        830,
                                        X + 60 + i * 13,
                                        640,
                                        X - 60 + i * 9,
                                        470,
                                        X + 20,
                                        300),
                                5,
                                0x543A28,
                                0.6);
                    }
                });
        double[][] pads = {
            {X - 210, 470, 150, 62},
            {X + 220, 540, 140, 58},
            {X + 170, 330, 150, 66},
            {X - 150, 280, 160, 70},
            {X + 20, 180, 180, 84}
        };
        stage.add(Curves.limb(X - 20, 500, 20, X - 200, 490, 12), Matter.SOFT, 0x7A5A42);
        stage.add(Curves.limb(X + 40, 600, 22, X + 200, 560, 12), Matter.SOFT, 0x7A5A42);
        stage.add(Curves.limb(X - 40, 430, 18, X + 150, 350, 10), Matter.SOFT, 0x7A5A42);
        for (int i = 0; i < pads.length; i++) {
            double[] p = pads[i];
            Coat leaves = Coat.leaves(22, Flow.from(p[0], p[1] + 60)).dense(2.2);
            stage.add(
                    Curves.closed(
                            p[0] - p[2],
                            p[1] + 20,
                            p[0] - p[2] * 0.7,
                            p[1] - p[3] * 0.8,
                            p[0],
                            p[1] - p[3] * 1.2,
                            p[0] + p[2] * 0.7,
                            p[1] - p[3] * 0.8,
                            p[0] + p[2],
                            p[1] + 20,
                            p[0],
                            p[1] + p[3] * 0.6),
                    Matter.SOFT.shading(0.45).coated(leaves),
                    Tone.lighter(green, costume.vary(60 + i, -0.04, 0.04)));
        }
    }
}
