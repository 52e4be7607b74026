package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A log cabin with a stone chimney, a porch and smoke; snow lies on it in winter. */
public final class Cabin implements Hero {
    private static final int LOG = 0xA06E42;

    @Override
    public double width(Costume costume) {
        return 1300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int log = costume.mainColor(LOG, 0x94623A, 0xAC7A4C);
        boolean lit =
                costume.is("night", "lit", "cozy", "cosy", "glowing") || costume.pick(6, 0, 1) == 1;
        boolean snowy = costume.is("snowy", "snow-covered", "winter");
        Masonry.wall(stage, Curves.box(950, 90, 120, 420, 6), 0x9A948C, 56);
        stage.add(Curves.box(934, 74, 152, 34, 6), Matter.slab(8).shading(0.4), 0x7E7870);
        logs(stage, new Rectangle2D.Double(120, 500, 1060, 440), log);
        gable(stage, log);
        roof(stage, costume.color(1, 0x5F4A3C), snowy);
        Masonry.window(stage, new Rectangle2D.Double(200, 590, 170, 170), 0xE9D9B8, lit);
        Masonry.window(stage, new Rectangle2D.Double(900, 590, 170, 170), 0xE9D9B8, lit);
        Masonry.door(
                stage,
                new Rectangle2D.Double(560, 600, 180, 340),
                costume.pick(3, 0x7A3F2A, 0x3F6E5A, 0x3F5A7A));
        stage.add(Curves.circle(650, 380, 66), Matter.slab(12), 0xE9D9B8);
        stage.add(
                Curves.circle(650, 380, 50),
                Matter.slab(6).glossy(0.8).glowing(lit ? 0.7 : 0),
                lit ? Masonry.LAMPLIGHT : Masonry.GLASS);
        porch(stage, log);
        return Marks.foot(650, 978)
                .and("top", 650, 190)
                .and("inside", 650, 900)
                .and("door", 650, 940)
                .and("back", 400, 300);
    }

    private static void logs(Stage stage, Rectangle2D at, int log) {
        int rows = 9;
        double tall = at.getHeight() / rows;
        for (int i = 0; i < rows; i++) {
            double y = at.getY() + tall * (i + 0.5);
            int rgb = Tone.lighter(log, 0.03 * Math.sin(i * 2.4));
            stage.add(
                    Curves.limb(at.getX(), y, tall * 0.53, at.getMaxX(), y, tall * 0.53),
                    Matter.SOFT.shading(0.4),
                    rgb,
                    pen -> {
                        for (int k = -1; k <= 1; k++) {
                            pen.line(
                                    Curves.open(
                                            at.getX(),
                                            y + k * 12,
                                            at.getCenterX(),
                                            y + k * 14 + 3,
                                            at.getMaxX(),
                                            y + k * 12),
                                    2.5,
                                    Tone.darker(log, 0.12),
                                    0.5);
                        }
                    });
            for (double x : new double[] {at.getX(), at.getMaxX()}) {
                stage.add(
                        Curves.circle(x, y, tall * 0.5),
                        Matter.slab(6).shading(0.3),
                        Tone.lighter(log, 0.1),
                        pen ->
                                pen.line(Curves.circle(x, y, tall * 0.34), 3, log, 0.8)
                                        .line(Curves.circle(x, y, tall * 0.17), 3, log, 0.8));
            }
        }
    }

    private static void gable(Stage stage, int log) {
        stage.add(
                Curves.polygon(650, 180, 1150, 510, 150, 510),
                Matter.slab(14).shading(0.4),
                Tone.darker(log, 0.03),
                pen -> {
                    for (double x = 170; x < 1150; x += 46) {
                        pen.line(Curves.open(x, 180, x, 520), 5, Tone.darker(log, 0.13), 0.8);
                    }
                });
    }

    private static void roof(Stage stage, int rgb, boolean snowy) {
        Matter board = Matter.slab(20).shading(0.6);
        for (int side : new int[] {-1, 1}) {
            double x = 650 + side * 600;
            Shape slope = Curves.polygon(650, 120, x, 520, x - side * 44, 572, 650, 212);
            stage.add(
                    slope,
                    board,
                    rgb,
                    pen -> {
                        for (double t = 0.05; t < 1; t += 0.09) {
                            double px = 650 + (x - 650) * t;
                            double py = 120 + 400 * t;
                            pen.line(
                                    Curves.open(px, py, px - side * 30, py + 90),
                                    6,
                                    Tone.darker(rgb, 0.12),
                                    0.8);
                        }
                    });
            if (snowy) {
                stage.add(
                        Curves.limb(650, 118, 34, 650 + side * 300, 312, 38, x, 520, 30),
                        Matter.SOFT.shading(0.4),
                        0xF4F8FC);
            }
        }
    }

    private static void porch(Stage stage, int log) {
        stage.add(
                Curves.box(90, 930, 1120, 54, 8),
                Matter.slab(12).shading(0.5),
                Tone.darker(log, 0.06),
                pen -> {
                    for (double x = 110; x < 1210; x += 70) {
                        pen.line(Curves.open(x, 930, x, 984), 5, Tone.darker(log, 0.2), 0.8);
                    }
                });
        stage.add(Curves.box(520, 948, 260, 36, 6), Matter.slab(8).shading(0.5), 0xA8A196);
    }
}
