package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.function.Consumer;

/** A lorry with its load: box, tipper, fire engine or ambulance. */
public record Lorry(Load load) implements Hero {
    private static final int CHROME = 0xD9DEE4;

    /** What it carries. */
    public enum Load {
        BOX,
        TIPPER,
        FIRE,
        AMBULANCE
    }

    @Override
    public double width(Costume costume) {
        return load == Load.AMBULANCE ? 1760 : 2100;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double w = width(costume);
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        stage.add(Curves.box(90, 770, w - 180, 110, 30), Matter.slab(10), 0x1D1C20);
        switch (load) {
            case BOX -> box(glazing, costume.mainColor(0x3F86B8, 0xC9483A, 0x4F9A6B));
            case TIPPER -> tipper(glazing, costume.mainColor(0xE8A82A, 0xD9702F));
            case FIRE -> fire(glazing, costume.mainColor(0xCB2A26));
            case AMBULANCE -> ambulance(glazing, costume.mainColor(0xF6F6F2));
        }
        boolean small = load == Load.AMBULANCE;
        stage.add(Curves.ellipse(w - 62, 690, 24, 40), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(w - 130, 800, 100, 44, 16), Matter.slab(12).glossy(0.8), CHROME);
        stage.add(Curves.box(40, 740, 24, 80, 10), Matter.SHINY.glowing(0.35), 0xE8402F);
        for (double x : small ? new double[] {430, 1380} : new double[] {420, 720, 1720}) {
            stage.add(Curves.circle(x, 840, 162), CarShell.HOLLOW, 0x151418);
            new Wheel(x, 848, 138, 6).draw(stage);
        }
        return Marks.foot(w / 2, 986)
                .and("top", 720, small ? 90 : 110)
                .and("back", 720, load == Load.TIPPER ? 330 : 110)
                .and(
                        "inside",
                        load == Load.TIPPER ? 720 : w * 0.85,
                        load == Load.TIPPER ? 330 : 420)
                .and("door", w * 0.8, 900);
    }

    private static void panel(Stage stage, Shape shape, int rgb, Consumer<Pen> marks) {
        stage.add(
                shape,
                Matter.slab(50).glossy(0.6),
                rgb,
                pen -> {
                    pen.fade(680, 860, Tone.darker(rgb, 0.15), 0.8);
                    marks.accept(pen);
                });
    }

    private static void cab(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        panel(
                stage,
                Curves.rounded(
                        1430, 850, 20, 1430, 210, 60, 1800, 200, 80, 1890, 460, 40, 2040, 510, 60,
                        2056, 850, 50),
                rgb,
                pen ->
                        pen.line(
                                        Curves.rounded(
                                                1500, 820, 20, 1500, 260, 40, 1790, 256, 50, 1880,
                                                470, 30, 1880, 820, 20),
                                        6,
                                        Tone.darker(rgb, 0.16),
                                        0.8)
                                .fill(
                                        Curves.limb(1450, 560, 3, 1700, 550, 8, 2030, 580, 3),
                                        0xFFFFFF,
                                        0.3));
        glazing.pane(Curves.rounded(1540, 480, 20, 1540, 290, 20, 1770, 280, 40, 1844, 480, 20));
        stage.add(Curves.box(1540, 560, 80, 22, 10), Matter.SHINY, CHROME);
        stage.add(Curves.box(1866, 360, 30, 90, 10), Matter.slab(8), 0x2A2B30);
    }

    private static void box(Glazing glazing, int rgb) {
        panel(
                glazing.stage(),
                Curves.box(40, 100, 1360, 720, 30),
                0xF1ECE2,
                pen -> {
                    pen.fill(
                            Curves.polygon(
                                    40, 640, 700, 440, 1400, 480, 1400, 590, 700, 560, 40, 760),
                            rgb,
                            1);
                    for (double x = 120; x < 1400; x += 160) {
                        pen.line(Curves.open(x, 100, x, 820), 4, 0xC9C2B4, 0.6);
                    }
                });
        cab(glazing, rgb);
    }

    private static void tipper(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        stage.add(
                Curves.closed(
                        140, 360, 300, 250, 520, 210, 760, 190, 1000, 230, 1260, 330, 1380, 380,
                        700, 420),
                Matter.SOFT,
                0x8A6A48,
                pen -> {
                    for (int i = 0; i < 60; i++) {
                        pen.fill(
                                Curves.circle(180 + i * 137 % 1160, 220 + i * 61 % 170, 14),
                                Tone.lighter(0x8A6A48, 0.02 * (i % 7) - 0.06),
                                0.9);
                    }
                });
        panel(
                stage,
                Curves.rounded(40, 350, 20, 1400, 350, 20, 1400, 780, 20, 200, 780, 40),
                rgb,
                pen -> {
                    for (double x = 190; x < 1400; x += 170) {
                        pen.line(Curves.open(x, 350, x, 800), 26, Tone.darker(rgb, 0.07), 0.9);
                    }
                });
        stage.add(
                Curves.box(20, 326, 1440, 48, 16),
                Matter.slab(14).glossy(0.5),
                Tone.darker(rgb, 0.04));
        cab(glazing, rgb);
    }

    private static void fire(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        Path2D rungs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        rungs.append(Curves.polygon(60, 96, 1560, 60, 1560, 82, 60, 118), false);
        rungs.append(Curves.polygon(60, 176, 1560, 140, 1560, 162, 60, 198), false);
        for (int i = 0; i < 17; i++) {
            rungs.append(Curves.box(110 + i * 86, 84 - i * 2, 15, 100, 4), false);
        }
        panel(
                stage,
                Curves.box(40, 240, 1380, 590, 30),
                rgb,
                pen ->
                        pen.fill(Curves.box(0, 640, 1500, 46, 0), 0xF8F4EA, 1)
                                .fill(Curves.box(0, 700, 1500, 14, 0), 0xF2C23F, 1));
        for (int i = 0; i < 4; i++) {
            double x = 90 + i * 325;
            stage.add(
                    Curves.box(x, 300, 290, 300, 12),
                    Matter.slab(8).glossy(0.7),
                    0xB9BEC6,
                    pen -> {
                        for (double y = 320; y < 600; y += 22) {
                            pen.line(Curves.open(x, y, x + 290, y), 5, 0x8A9098, 0.9);
                        }
                    });
        }
        stage.add(rungs, Matter.slab(8).glossy(0.7).shading(0.4), 0xA9B1BC);
        cab(glazing, rgb);
        light(stage, 1560, 150);
        stage.add(
                Curves.circle(1240, 730, 66),
                Matter.SOFT.glossy(0.3),
                0xE3B84E,
                pen -> pen.line(Curves.circle(1240, 730, 40), 10, 0x9A7424, 0.9));
    }

    private static void light(Stage stage, double x, double y) {
        stage.add(Curves.box(x, y, 90, 60, 24), Matter.SHINY.glowing(0.6), 0x2F6CF0);
        stage.add(Curves.box(x + 100, y, 90, 60, 24), Matter.SHINY.glowing(0.6), 0xE8352E);
    }

    private static void ambulance(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        panel(
                stage,
                Curves.rounded(
                        40, 850, 20, 40, 90, 50, 1120, 90, 40, 1140, 260, 20, 1360, 270, 70, 1480,
                        500, 40, 1690, 560, 70, 1710, 850, 40),
                rgb,
                pen -> {
                    pen.fill(Curves.box(0, 560, 1800, 96, 0), 0xD9352F, 1);
                    pen.fill(Curves.box(0, 676, 1800, 18, 0), 0xF2A23A, 1);
                    pen.line(
                            Curves.rounded(
                                    1150, 820, 20, 1150, 330, 30, 1340, 320, 40, 1450, 510, 30,
                                    1450, 820, 20),
                            6,
                            0xB9BEC6,
                            0.9);
                });
        glazing.pane(Curves.rounded(1190, 530, 16, 1190, 350, 20, 1330, 344, 40, 1424, 530, 16));
        glazing.pane(140, 200, 300, 170);
        stage.add(Curves.circle(790, 330, 130), Matter.slab(10), 0xFFFFFF);
        stage.add(
                Curves.union(Curves.box(756, 236, 68, 188, 8), Curves.box(696, 296, 188, 68, 8)),
                Matter.slab(8),
                0xD9352F);
        light(stage, 1150, 200);
    }
}
