package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A tower of five roofs with upturned eaves, on a stone base. */
public final class Pagoda implements Hero {
    private static final double X = 380;
    private static final int FLOORS = 5;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int red = costume.mainColor(0xB83A2C, 0xA83428);
        int tile = costume.color(1, costume.pick(2, 0x3F5F5A, 0x44505E, 0x5A4038));
        boolean lit = costume.is("night", "lit", "glowing");
        Masonry.wall(stage, Curves.polygon(100, 930, 660, 930, 690, 984, 70, 984), 0xB9B2A6, 44);
        for (int floor = 0; floor < FLOORS; floor++) {
            floor(stage, floor, red, lit);
            roof(stage, floor, tile);
        }
        spire(stage);
        return Marks.foot(X, 984)
                .and("top", X, 20)
                .and("inside", X, 900)
                .and("door", X, 930)
                .and("back", X, 200);
    }

    private static double foot(int floor) {
        return 930 - floor * 158 + floor * floor * 3;
    }

    private static double half(int floor) {
        return 190 - floor * 26;
    }

    private static void floor(Stage stage, int floor, int red, boolean lit) {
        double y = foot(floor);
        double half = half(floor);
        stage.add(
                Curves.box(X - half, y - 110, 2 * half, 112, 2),
                Matter.slab(8).shading(0.4),
                0xF1E4CC,
                pen -> pen.fade(y - 60, y - 110, 0x6A4A3A, 0.6));
        for (int i = 0; i <= 4; i++) {
            double x = X - half + i * half / 2;
            stage.add(Curves.box(x - 9, y - 110, 18, 112, 4), Matter.SOFT.shading(0.4), red);
            if (i < 4) {
                lattice(stage, x + 9 + half * 0.06, y - 84, half * 0.38 - 18 + half * 0.1, lit);
            }
        }
        stage.add(
                Curves.box(X - half - 24, y - 22, 2 * half + 48, 10, 3),
                Matter.slab(4).shading(0.4),
                red);
        stage.add(
                Curves.box(X - half - 24, y - 6, 2 * half + 48, 12, 3),
                Matter.slab(4).shading(0.4),
                Tone.darker(red, 0.06));
    }

    private static void lattice(Stage stage, double x, double y, double w, boolean lit) {
        stage.add(
                Curves.box(x, y, w, 60, 2),
                Matter.slab(4).glowing(lit ? 0.75 : 0.1),
                lit ? Masonry.LAMPLIGHT : 0x5A4436,
                pen -> {
                    for (double t = 0.2; t < 1; t += 0.2) {
                        pen.line(Curves.open(x + w * t, y, x + w * t, y + 60), 2.5, 0x8A3A2A, 0.9);
                        pen.line(Curves.open(x, y + 60 * t, x + w, y + 60 * t), 2.5, 0x8A3A2A, 0.9);
                    }
                });
    }

    private static void roof(Stage stage, int floor, int tile) {
        double y = foot(floor) - 100;
        double wide = half(floor) + 118 - floor * 6;
        double up = half(Math.min(floor + 1, FLOORS)) + 8;
        double tall = floor == FLOORS - 1 ? 92 : 62;
        Path2D p = new Path2D.Double();
        p.moveTo(X - wide, y - 26);
        p.quadTo(X - wide * 0.72, y - 2, X - up, y - tall);
        p.lineTo(floor == FLOORS - 1 ? X : X + up, y - tall);
        p.lineTo(X + up, y - tall);
        p.quadTo(X + wide * 0.72, y - 2, X + wide, y - 26);
        p.quadTo(X + wide * 0.7, y + 26, X, y + 26);
        p.quadTo(X - wide * 0.7, y + 26, X - wide, y - 26);
        p.closePath();
        stage.add(
                p,
                Matter.slab(16).glossy(0.3).shading(0.6),
                tile,
                pen -> {
                    for (double t = -1; t <= 1.01; t += 0.08) {
                        pen.line(
                                Curves.open(
                                        X + up * t,
                                        y - tall,
                                        X + wide * t * 0.8,
                                        y - 14,
                                        X + wide * t,
                                        y + 30),
                                5,
                                Tone.darker(tile, 0.1),
                                0.8);
                    }
                    pen.fade(y + 4, y + 26, Tone.darker(tile, 0.12), 0.8);
                });
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(
                            X + side * wide * 0.9,
                            y - 12,
                            6,
                            X + side * wide,
                            y - 28,
                            6,
                            X + side * (wide + 14),
                            y - 50,
                            3),
                    Matter.SHINY,
                    0xE0B84E);
            stage.add(
                    Curves.limb(
                            X + side * wide * 0.95, y - 4, 2, X + side * wide * 0.95, y + 16, 2),
                    Matter.SOFT,
                    0x6A5A3A);
            stage.add(Curves.circle(X + side * wide * 0.95, y + 24, 8), Matter.SHINY, 0xE0B84E);
        }
    }

    private static void spire(Stage stage) {
        stage.add(Curves.limb(X, 160, 9, X, 20, 3), Matter.SHINY, 0xE0B84E);
        for (int i = 0; i < 6; i++) {
            stage.add(Curves.ellipse(X, 132 - i * 16, 24 - i * 2.4, 6), Matter.SHINY, 0xE0B84E);
        }
        stage.add(Curves.circle(X, 30, 11), Matter.SHINY, 0xF2CE6A);
    }
}
