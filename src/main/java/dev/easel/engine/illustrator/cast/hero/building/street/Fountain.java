package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** A stone fountain of two basins with falling water. */
public final class Fountain implements Hero {
    private static final double X = 620;
    private static final int WATER = 0x7CC4E0;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xC9C2B4, 0xD6CCBA, 0xB9B9B6);
        pool(stage, stone);
        stage.add(
                Curves.closed(
                        X - 110, 900, X - 60, 780, X - 50, 640, X + 50, 640, X + 60, 780, X + 110,
                        900),
                Matter.SOFT,
                stone,
                pen -> pen.fade(780, 900, Tone.darker(stone, 0.12), 0.6));
        falls(stage, 300, 560, 880);
        basin(stage, 330, 560, stone);
        stage.add(
                Curves.closed(
                        X - 50, 550, X - 30, 480, X - 28, 350, X + 28, 350, X + 30, 480, X + 50,
                        550),
                Matter.SOFT,
                stone);
        falls(stage, 150, 330, 550);
        basin(stage, 170, 330, stone);
        stage.add(
                Curves.closed(X - 26, 320, X - 36, 270, X, 220, X + 36, 270, X + 26, 320),
                Matter.SOFT,
                Tone.lighter(stone, 0.03));
        jets(stage);
        front(stage, stone);
        return Marks.foot(X, 984).and("top", X, 220).and("inside", X, 850).and("back", X, 820);
    }

    private static void pool(Stage stage, int stone) {
        stage.add(Curves.ellipse(X, 850, 590, 80), Matter.slab(20), stone);
        stage.add(
                Curves.ellipse(X, 856, 540, 62),
                Matter.slab(8).glossy(0.9),
                WATER,
                pen -> {
                    pen.fade(900, 800, 0xE4F8FF, 0.8);
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Curves.ellipse(X, 858, 110 + i * 88, 14 + i * 10),
                                4,
                                0xFFFFFF,
                                0.4);
                    }
                });
    }

    private static void front(Stage stage, int stone) {
        Area wall =
                Curves.minus(
                        Curves.union(
                                Curves.ellipse(X, 900, 590, 80),
                                Curves.box(X - 590, 850, 1180, 54, 0)),
                        Curves.ellipse(X, 846, 556, 66));
        stage.add(
                wall,
                Matter.slab(24).shading(0.3),
                stone,
                pen -> {
                    for (double x = 60; x < 1240; x += 96) {
                        pen.line(
                                Curves.open(x, 860, x + (X - x) * 0.03, 990),
                                5,
                                Tone.darker(stone, 0.14),
                                0.7);
                    }
                    pen.fade(900, 984, Tone.darker(stone, 0.14), 0.7);
                });
    }

    private static void basin(Stage stage, double half, double y, int stone) {
        stage.add(
                Curves.closed(
                        X - half,
                        y - 10,
                        X - half * 0.9,
                        y + 40,
                        X - half * 0.3,
                        y + 80,
                        X + half * 0.3,
                        y + 80,
                        X + half * 0.9,
                        y + 40,
                        X + half,
                        y - 10,
                        X,
                        y + 10),
                Matter.SOFT.shading(0.5),
                stone,
                pen -> {
                    for (double t = -0.8; t <= 0.81; t += 0.2) {
                        pen.line(
                                Curves.open(X + t * half, y, X + t * half * 0.4, y + 84),
                                half * 0.03,
                                Tone.darker(stone, 0.12),
                                0.6);
                    }
                });
        stage.add(
                Curves.ellipse(X, y - 8, half, half * 0.13),
                Matter.slab(10),
                Tone.lighter(stone, 0.03));
        stage.add(
                Curves.ellipse(X, y - 8, half * 0.9, half * 0.1),
                Matter.slab(4).glossy(0.9),
                WATER,
                pen -> pen.fade(y + 20, y - 30, 0xE4F8FF, 0.8));
    }

    /** A veil of streams over a basin's rim, {@code half} wide, from one height to another. */
    private static void falls(Stage stage, double half, double from, double to) {
        Path2D streams = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = -6; i <= 6; i++) {
            double x = X + half * 1.08 * Math.sin(i * 0.26);
            streams.append(
                    Curves.limb(x, from - 10, 6, x + i * 3.5, from + 40, 7, x + i * 5, to, 4),
                    false);
        }
        stage.add(streams, Matter.SOFT.glossy(0.9).clear(0.7).shading(0.1).glowing(0.2), 0xBFE8F6);
        stage.add(
                Curves.ellipse(X, to, half * 1.25, half * 0.09),
                Matter.SOFT.clear(0.5).shading(0).glowing(0.3),
                0xF4FCFF);
    }

    private static void jets(Stage stage) {
        Path2D water = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = -3; i <= 3; i++) {
            water.append(
                    Curves.limb(
                            X, 226, 7, X + i * 22, 60 + Math.abs(i) * 26, 8, X + i * 46, 320, 4),
                    false);
        }
        stage.add(water, Matter.SOFT.glossy(0.9).clear(0.75).shading(0.1).glowing(0.25), 0xC8ECF8);
    }
}
