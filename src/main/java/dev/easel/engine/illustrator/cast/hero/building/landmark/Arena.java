package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A round arena seen from outside: the Colosseum with its broken wall, or a stadium. */
public record Arena(boolean roman) implements Hero {
    private static final double X = 900;
    private static final double REACH = 860;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        if (roman) {
            colosseum(stage, costume);
        } else {
            stadium(stage, costume);
        }
        return Marks.foot(X, 975)
                .and("top", X, 330)
                .and("inside", X, 430)
                .and("door", X, 930)
                .and("back", 300, 250);
    }

    /** Half an ellipse's arc in front, raised by {@code y}. */
    private static double rim(double x, double y) {
        double t = (x - X) / REACH;
        return y + 120 * Math.sqrt(Math.max(0, 1 - t * t));
    }

    private static Path2D band(double top, double bottom, double right) {
        Path2D p = new Path2D.Double();
        p.moveTo(X - REACH, top);
        for (double x = X - REACH; x <= right; x += 10) {
            p.lineTo(x, rim(x, top));
        }
        for (double x = right; x >= X - REACH; x -= 10) {
            p.lineTo(x, rim(x, bottom));
        }
        p.closePath();
        return p;
    }

    private static void colosseum(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xD9BC8E, 0xCFB184, 0xE0C79C);
        boolean lit = costume.is("night", "lit", "glowing");
        stage.add(
                Curves.ellipse(X, 400, 840, 150),
                Matter.slab(40),
                Tone.darker(stone, 0.16),
                pen -> pen.fill(Curves.ellipse(X, 430, 700, 110), Tone.darker(stone, 0.4), 0.9));
        stage.add(
                Curves.ellipse(X, 510, 850, 150),
                Matter.slab(20),
                Tone.darker(stone, 0.22),
                pen -> seats(pen, stone));
        stage.add(
                Curves.closed(
                        X - 60, 270, 500, 290, 120, 380, 200, 420, 700, 340, 1100, 336, 1500, 400,
                        1660, 380, 1300, 290),
                Matter.slab(20),
                Tone.darker(stone, 0.07));
        stage.add(band(480, 850, X + REACH), Matter.slab(30), Tone.darker(stone, 0.03));
        arcade(stage, new double[] {500, 120, X + REACH}, stone, lit);
        arcade(stage, new double[] {670, 150, X + REACH}, stone, lit);
        Path2D tall = band(140, 860, 1180);
        Area ruin =
                Curves.minus(
                        tall,
                        Curves.polygon(
                                1200, 0, 930, 200, 960, 330, 1040, 380, 1050, 520, 1120, 560, 1110,
                                700, 1180, 760, 1200, 1000));
        stage.add(ruin, Matter.slab(24).shading(0.6), stone, pen -> weather(pen, stone, costume));
        for (int tier = 0; tier < 4; tier++) {
            arcade(
                    stage,
                    new double[] {
                        180 + tier * 172, tier == 0 ? 60 : 130, tier == 0 ? 880 : 900 + tier * 58
                    },
                    stone,
                    lit);
        }
    }

    /** Rows of seats inside, one above the other. */
    private static void seats(Pen pen, int stone) {
        for (int i = 0; i < 7; i++) {
            pen.line(
                    Curves.ellipse(X, 500 + i * 14, 820 - i * 56, 128 - i * 10),
                    9,
                    Tone.darker(stone, 0.12 + 0.03 * (i % 2)),
                    0.8);
        }
    }

    private static void weather(Pen pen, int stone, Costume costume) {
        SplittableRandom random = costume.random(4);
        for (int i = 0; i < 90; i++) {
            pen.fill(
                    Curves.box(
                            40 + 1150 * random.nextDouble(),
                            140 + 800 * random.nextDouble(),
                            44,
                            20,
                            4),
                    Tone.lighter(stone, 0.08 * random.nextDouble() - 0.05),
                    0.8);
        }
    }

    /** Arches along the front: their top, height, and how far right they go. */
    private static void arcade(Stage stage, double[] at, int stone, boolean lit) {
        Path2D arches = new Path2D.Double();
        Path2D ledge = new Path2D.Double();
        for (double a = -78; a <= 78; a += 7.8) {
            double x = X + REACH * Math.sin(Math.toRadians(a));
            double w = 74 * Math.cos(Math.toRadians(a)) + 8;
            if (x + w / 2 < at[2]) {
                arches.append(Masonry.arch(x - w / 2, rim(x, at[0]) + 20, w, at[1]), false);
            }
        }
        double right = Math.min(at[2] + 40, X + REACH);
        ledge.append(band(at[0] - 14, at[0] + 4, right), false);
        stage.add(
                arches,
                Matter.slab(8).shading(0).glowing(lit ? 0.7 : 0),
                lit ? 0xFFC66B : Tone.darker(stone, 0.42),
                pen ->
                        pen.fade(
                                at[0] + at[1],
                                at[0] + at[1] + 160,
                                lit ? 0xFFE3A0 : Tone.darker(stone, 0.3),
                                0.6));
        stage.add(ledge, Matter.slab(5).shading(0.5), Tone.lighter(stone, 0.03));
    }

    private static void stadium(Stage stage, Costume costume) {
        int shell = costume.mainColor(0xE9EDF0, 0xD9E2EA);
        int accent = costume.color(1, costume.pick(2, 0x2F7FC2, 0xD9483B, 0x2F9A6B));
        stage.add(Curves.ellipse(X, 470, 830, 190), Matter.slab(30), Tone.darker(shell, 0.3));
        stage.add(
                Curves.ellipse(X, 520, 700, 130),
                Matter.slab(20),
                accent,
                pen -> {
                    for (int i = 0; i < 500; i++) {
                        var random = costume.random(i);
                        pen.fill(
                                Curves.circle(
                                        240 + 1320 * random.nextDouble(),
                                        400 + 200 * random.nextDouble(),
                                        7),
                                costume.pick(i, 0xF4D35E, 0xF8F4EA, 0xE8604A, 0x4F86C2),
                                0.8);
                    }
                });
        stage.add(
                Curves.ellipse(X, 570, 420, 60),
                Matter.slab(8),
                0x4FA34A,
                pen -> {
                    for (int i = -4; i < 5; i += 2) {
                        pen.fill(Curves.box(X + i * 92, 480, 92, 200, 0), 0x63B85A, 0.8);
                    }
                });
        Path2D bowl = band(520, 850, X + REACH);
        stage.add(
                bowl,
                Matter.slab(60).glossy(0.3).shading(0.5),
                shell,
                pen -> pen.fade(760, 980, Tone.darker(shell, 0.14), 0.7));
        arcade(stage, new double[] {690, 130, X + REACH}, shell, true);
        stage.add(band(560, 620, X + REACH), Matter.slab(14).glossy(0.4), accent);
        for (double x : new double[] {120, 480, 1320, 1680}) {
            mast(stage, x);
        }
    }

    private static void mast(Stage stage, double x) {
        stage.add(Curves.limb(x, rim(x, 540), 12, x, 170, 9), Matter.SOFT.glossy(0.4), 0x7A818B);
        stage.add(
                Curves.box(x - 70, 90, 140, 96, 10),
                Matter.slab(8),
                0x4A4F58,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        pen.fill(
                                Curves.circle(x - 50 + i % 4 * 33, 108 + i / 4 * 30, 12),
                                0xFFF6D2,
                                1);
                    }
                });
    }
}
