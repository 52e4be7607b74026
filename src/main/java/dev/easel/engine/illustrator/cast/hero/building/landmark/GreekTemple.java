package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Colonnade;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A classical front: steps, a colonnade and a pediment; ruined when old or broken. */
public final class GreekTemple implements Hero {
    private static final double X = 800;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int marble = costume.mainColor(0xEDE4D2, 0xE3D6BE, 0xE9E4DA);
        boolean ruined = costume.is("broken", "old");
        steps(stage, marble);
        stage.add(
                Curves.box(170, 330, 1260, 500, 4),
                Matter.slab(8),
                Tone.darker(marble, 0.2),
                pen -> pen.fade(420, 330, 0x4A3E34, 0.8));
        stage.add(
                Curves.box(X - 110, 470, 220, 360, 4),
                Matter.slab(6).shading(0.1),
                0x5A3E2A,
                pen -> pen.line(Curves.open(X, 460, X, 830), 8, 0x3A281C, 0.9));
        new Colonnade(180, 1420, 326, 826).draw(stage, 8, 46, marble);
        beam(stage, marble);
        if (ruined) {
            broken(stage, marble, costume.random(3));
        } else {
            pediment(stage, marble);
        }
        return Marks.foot(X, 984)
                .and("top", X, 40)
                .and("inside", X, 830)
                .and("door", X, 860)
                .and("back", X, 240);
    }

    private static void steps(Stage stage, int marble) {
        for (int i = 3; i >= 0; i--) {
            double out = 30 * i;
            Masonry.wall(
                    stage,
                    Curves.box(110 - out, 822 + i * 40, 1380 + 2 * out, 46, 3),
                    Tone.lighter(marble, 0.012 * (3 - i) - 0.03),
                    90);
        }
    }

    private static void beam(Stage stage, int marble) {
        Masonry.wall(stage, Curves.box(110, 268, 1380, 60, 3), marble, 120);
        stage.add(
                Curves.box(96, 216, 1408, 58, 3),
                Matter.slab(8).shading(0.4),
                Tone.darker(marble, 0.03),
                pen -> {
                    for (double x = 120; x < 1500; x += 92) {
                        for (int i = 0; i < 3; i++) {
                            pen.fill(
                                    Curves.box(x + i * 12, 222, 8, 46, 1),
                                    Tone.darker(marble, 0.16),
                                    0.8);
                        }
                    }
                });
    }

    private static void pediment(Stage stage, int marble) {
        stage.add(
                Curves.polygon(X, 62, 1440, 216, 160, 216),
                Matter.slab(8),
                Tone.darker(marble, 0.09));
        for (int i = -5; i <= 5; i++) {
            if (i != 0) {
                figure(stage, X + i * 86, 210, 100 - Math.abs(i) * 15, marble);
            }
        }
        figure(stage, X, 210, 118, marble);
        stage.add(
                Curves.limb(100, 210, 14, X, 46, 14),
                Matter.slab(9).shading(0.5),
                Tone.lighter(marble, 0.02));
        stage.add(
                Curves.limb(1500, 210, 14, X, 46, 14),
                Matter.slab(9).shading(0.5),
                Tone.lighter(marble, 0.02));
        stage.add(Curves.circle(X, 36, 20), Matter.SOFT, marble);
    }

    /** A small carved figure in the gable. */
    private static void figure(Stage stage, double x, double foot, double tall, int marble) {
        int rgb = Tone.lighter(marble, 0.01);
        stage.add(
                Curves.limb(x, foot, tall * 0.2, x + tall * 0.05, foot - tall * 0.5, tall * 0.13),
                Matter.SOFT,
                rgb);
        stage.add(
                Curves.circle(x + tall * 0.07, foot - tall * 0.78, tall * 0.13), Matter.SOFT, rgb);
    }

    private static void broken(Stage stage, int marble, SplittableRandom random) {
        stage.add(
                Curves.polygon(100, 216, 420, 130, 470, 160, 520, 150, 540, 216),
                Matter.slab(14).shading(0.4),
                marble);
        stage.add(
                Curves.polygon(1080, 216, 1120, 170, 1240, 166, 1490, 216),
                Matter.slab(14).shading(0.4),
                marble);
        for (int i = 0; i < 9; i++) {
            double x = 60 + 1480 * random.nextDouble();
            double r = 22 + 34 * random.nextDouble();
            stage.add(
                    Curves.turned(
                            Curves.box(x, 984 - r, r * 1.7, r, 6),
                            8 * random.nextDouble() - 4,
                            x,
                            980),
                    Matter.slab(8).shading(0.4),
                    Tone.lighter(marble, 0.06 * random.nextDouble() - 0.05));
        }
    }
}
