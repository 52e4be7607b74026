package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** Burning logs in a ring of stones. */
public final class Campfire implements Hero {
    private static final double X = 480;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        SplittableRandom random = costume.random(2);
        int[] flames = {costume.mainColor(0xF0702A), 0xF79A2F, 0xFFC24A, 0xFFF0B0};
        stones(stage, random, -1);
        double[][] logs = {{130, 900, 560, 790}, {830, 900, 400, 790}, {300, 930, 640, 850}};
        for (double[] l : logs) {
            Log.one(stage, new double[] {l[0], l[1], l[2], l[3], 46}, 0x7A5236);
        }
        for (int i = 0; i < 4; i++) {
            double size = 1 - i * 0.24;
            flame(stage, new double[] {X, 880, 250 * size, 800 * size}, flames[i], random);
        }
        Log.one(stage, new double[] {240, 930, 700, 900, 50}, 0x6A452C);
        stones(stage, random, 1);
        for (int i = 0; i < 12; i++) {
            stage.add(
                    Curves.circle(
                            X + (random.nextDouble() - 0.5) * 420,
                            60 + 420 * random.nextDouble(),
                            5 + 6 * random.nextDouble()),
                    Matter.INK.glowing(0.9),
                    0xFFB04A);
        }
        return Marks.foot(X, 975).and("top", X, 100).and("inside", X, 860);
    }

    private static void flame(Stage stage, double[] f, int rgb, SplittableRandom random) {
        double x = f[0];
        double w = f[2];
        double h = f[3];
        double sway = (random.nextDouble() - 0.5) * w * 0.3;
        stage.add(
                Curves.closed(
                        x - w * 0.5,
                        f[1],
                        x - w,
                        f[1] - h * 0.26,
                        x - w * 0.7,
                        f[1] - h * 0.56,
                        x - w * 0.5,
                        f[1] - h * 0.4,
                        x - w * 0.3,
                        f[1] - h * 0.74,
                        x + sway,
                        f[1] - h,
                        x + w * 0.22,
                        f[1] - h * 0.66,
                        x + w * 0.5,
                        f[1] - h * 0.78,
                        x + w * 0.62,
                        f[1] - h * 0.46,
                        x + w,
                        f[1] - h * 0.24,
                        x + w * 0.5,
                        f[1]),
                Matter.SOFT.shading(0).glowing(0.85).clear(0.94),
                rgb);
    }

    private static void stones(Stage stage, SplittableRandom random, int front) {
        for (int i = -4; i <= 4; i++) {
            double a = i * 0.36;
            Rock.facets(
                    stage,
                    new double[] {X + Math.sin(a) * 400, 900 + front * 26 * Math.cos(a), 58, 44},
                    Tone.lighter(0x8A867E, 0.1 * random.nextDouble() - 0.05),
                    random);
        }
    }
}
