package dev.easel.engine.illustrator.cast.hero.land;

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

/** A cliff with ferns over which a stream falls into a pool. */
public final class Waterfall implements Hero {
    private static final double X = 520;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rock = costume.color(1, costume.pick(2, 0x7E7A72, 0x8A8074, 0x6F767A));
        int water = costume.mainColor(0x9AD4EA);
        SplittableRandom random = costume.random(4);
        for (int i = 0; i < 22; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double down = i / 22.0;
            double out = 150 + (90 + 210 * down) * random.nextDouble();
            double size = 90 + 70 * random.nextDouble();
            double[] at = {X + side * out, 130 + 800 * down, size * 1.1, size * 0.8};
            Rock.facets(stage, at, Tone.lighter(rock, 0.09 * random.nextDouble() - 0.05), random);
        }
        fall(stage, water, random);
        Coat leaves = Coat.leaves(40, Flow.towards(0.2, 1)).dense(1.8);
        for (int i = 0; i < 10; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double x = X + side * (150 + (60 + 26 * i) * random.nextDouble());
            stage.add(
                    Curves.ellipse(
                            x,
                            70 + 84.0 * i,
                            50 + 50 * random.nextDouble(),
                            26 + 24 * random.nextDouble()),
                    Matter.SOFT.shading(0.4).coated(leaves),
                    Tone.mix(0x3F7A3A, 0x8FB85A, random.nextDouble()));
        }
        pool(stage, water, random);
        return Marks.foot(X, 980).and("top", X, 60).and("inside", X, 930).and("back", X, 60);
    }

    private static void fall(Stage stage, int water, SplittableRandom random) {
        stage.add(
                Curves.closed(
                        X - 120, 40, X, 20, X + 120, 40, X + 150, 300, X + 170, 920, X, 940,
                        X - 170, 920, X - 150, 300),
                Matter.slab(60).glossy(0.7).shading(0.4).glowing(0.15),
                water,
                pen -> {
                    for (int i = 0; i < 46; i++) {
                        double t = random.nextDouble() * 2 - 1;
                        double x = X + t * 110;
                        double from = 30 + 300 * random.nextDouble();
                        pen.line(
                                Curves.open(x, from, x + t * 26, 500, X + t * 166, 960),
                                4 + 9 * random.nextDouble(),
                                i % 3 == 0 ? Tone.darker(water, 0.12) : 0xFFFFFF,
                                0.5);
                    }
                    pen.fade(740, 950, 0xFFFFFF, 0.8);
                });
    }

    private static void pool(Stage stage, int water, SplittableRandom random) {
        stage.add(
                Curves.ellipse(X, 930, 470, 56),
                Matter.slab(14).glossy(0.9).shading(0.3),
                Tone.darker(water, 0.1),
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Curves.ellipse(X, 926, 150 + i * 72, 16 + i * 9), 5, 0xFFFFFF, 0.5);
                    }
                });
        for (int i = 0; i < 18; i++) {
            double x = X + (random.nextDouble() - 0.5) * 440;
            stage.add(
                    Curves.circle(x, 900 + 24 * random.nextDouble(), 24 + 30 * random.nextDouble()),
                    Matter.SOFT.clear(0.75).shading(0).glowing(0.3),
                    0xF6FCFF);
        }
        for (double x : new double[] {110, 260, 800, 930}) {
            Rock.facets(stage, new double[] {x, 940, 90, 52}, 0x7E7A72, random);
        }
    }
}
