package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A city bus, a yellow school bus or a double-decker. */
public record Bus(Line line) implements Hero {
    /** Which bus. */
    public enum Line {
        CITY,
        SCHOOL,
        DOUBLE_DECKER
    }

    @Override
    public double width(Costume costume) {
        return line == Line.DOUBLE_DECKER ? 1900 : 2400;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double w = width(costume);
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        stage.add(Curves.box(90, 780, w - 180, 100, 30), Matter.slab(10), 0x1D1C20);
        double radius =
                switch (line) {
                    case CITY -> {
                        city(glazing, costume.mainColor(0xE0A52E, 0xC93F37, 0x3F7FBF));
                        yield 128;
                    }
                    case SCHOOL -> {
                        school(glazing, costume.mainColor(0xF2B21E));
                        yield 132;
                    }
                    case DOUBLE_DECKER -> {
                        decks(glazing, costume.mainColor(0xCB2A2C));
                        yield 104;
                    }
                };
        lamps(stage, w);
        for (double x : new double[] {w * 0.2, w * (line == Line.SCHOOL ? 0.8 : 0.79)}) {
            stage.add(Curves.circle(x, 984 - radius, radius * 1.2), CarShell.HOLLOW, 0x151418);
            new Wheel(x, 986 - radius, radius, 6).draw(stage);
        }
        return Marks.foot(w / 2, 986)
                .and("top", w / 2, 44)
                .and("back", w / 2, 44)
                .and("inside", w * 0.5, 420)
                .and("door", w * 0.82, 940);
    }

    private static void body(Stage stage, Shape shape, int rgb) {
        stage.add(
                shape,
                Matter.slab(90).glossy(0.65),
                rgb,
                pen ->
                        pen.fade(700, 860, Tone.darker(rgb, 0.17), 0.8)
                                .fill(
                                        Curves.limb(60, 560, 3, 1200, 550, 9, 2300, 560, 3),
                                        0xFFFFFF,
                                        0.28));
    }

    private static void city(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        body(
                stage,
                Curves.rounded(
                        40, 850, 30, 40, 60, 70, 2300, 60, 110, 2362, 560, 60, 2362, 850, 40),
                rgb);
        stage.add(Curves.box(400, 30, 620, 60, 24), Matter.slab(20), Tone.darker(rgb, 0.05));
        for (int i = 0; i < 5; i++) {
            glazing.pane(110 + i * 330, 170, 298, 290);
        }
        doors(glazing, 1790, rgb);
        glazing.pane(Curves.rounded(2090, 560, 20, 2090, 170, 20, 2270, 170, 60, 2336, 560, 30));
        stage.add(Curves.box(60, 520, 1690, 40, 4), Matter.INK, Tone.lighter(rgb, 0.2));
        stage.add(
                Curves.box(1400, 86, 620, 62, 10),
                Matter.slab(6).glowing(0.4),
                0x2A2622,
                pen -> {
                    for (int i = 0; i < 9; i++) {
                        pen.fill(Curves.box(1440 + i * 62, 104, 36, 26, 6), 0xFFC24A, 0.95);
                    }
                });
    }

    private static void doors(Glazing glazing, double x, int rgb) {
        glazing.stage()
                .add(
                        Curves.box(x, 150, 270, 690, 20),
                        Matter.slab(12).shading(0.4),
                        Tone.darker(rgb, 0.12));
        glazing.pane(x + 16, 176, 112, 630);
        glazing.pane(x + 142, 176, 112, 630);
    }

    private static void school(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        body(
                stage,
                Curves.rounded(
                        40, 850, 20, 40, 90, 70, 1860, 90, 60, 1900, 470, 20, 2200, 500, 60, 2340,
                        600, 70, 2350, 850, 40),
                rgb);
        for (int i = 0; i < 6; i++) {
            glazing.pane(100 + i * 236, 190, 208, 230);
        }
        doors(glazing, 1530, rgb);
        glazing.pane(Curves.rounded(1830, 440, 10, 1830, 180, 20, 1846, 180, 20, 1884, 440, 10));
        for (double y : new double[] {480, 590, 690}) {
            stage.add(Curves.box(50, y, 1450, 16, 4), Matter.INK, 0x2A2622);
        }
        stage.add(Curves.box(1900, 690, 400, 16, 4), Matter.INK, 0x2A2622);
        for (double x : new double[] {90, 1720}) {
            stage.add(Curves.circle(x, 130, 30), Matter.SHINY.glowing(0.5), 0xE8352E);
        }
        stage.add(
                Curves.union(
                        Curves.box(610, 630, 26, 90, 4),
                        Curves.turned(
                                Curves.rounded(
                                        560, 560, 34, 690, 560, 34, 690, 690, 34, 560, 690, 34),
                                22.5,
                                625,
                                625)),
                Matter.slab(8).shading(0.4),
                0xD9352F,
                pen -> pen.fill(Curves.box(575, 614, 100, 22, 6), 0xFFFFFF, 0.95));
        stage.add(Curves.limb(2090, 500, 11, 2120, 380, 9), Matter.SHINY, 0x2A2622);
        stage.add(Curves.ellipse(2126, 366, 22, 34), Matter.SHINY, 0xD9DEE4);
    }

    private static void decks(Glazing glazing, int rgb) {
        Stage stage = glazing.stage();
        body(
                stage,
                Curves.rounded(
                        40, 880, 30, 40, 30, 80, 1790, 30, 110, 1856, 400, 40, 1862, 880, 40),
                rgb);
        for (int i = 0; i < 5; i++) {
            glazing.pane(100 + i * 310, 110, 276, 210);
            if (i < 4) {
                glazing.pane(100 + i * 310, 500, 276, 210);
            }
        }
        glazing.pane(Curves.rounded(1660, 320, 14, 1660, 110, 14, 1770, 110, 50, 1822, 320, 20));
        stage.add(
                Curves.box(1340, 490, 230, 380, 14),
                Matter.slab(12).shading(0.4),
                Tone.darker(rgb, 0.14));
        glazing.pane(1356, 510, 90, 330);
        glazing.pane(1462, 510, 90, 330);
        glazing.pane(Curves.rounded(1620, 710, 14, 1620, 500, 14, 1800, 500, 30, 1836, 710, 20));
        stage.add(
                Curves.box(60, 370, 1770, 88, 4),
                Matter.INK,
                Tone.darker(rgb, 0.05),
                pen ->
                        pen.fill(Curves.box(160, 384, 1000, 60, 8), 0xF6EED6, 0.95)
                                .fill(Curves.box(200, 402, 420, 24, 10), 0x2F5F96, 0.8)
                                .fill(Curves.box(660, 402, 380, 24, 10), 0xD98A2F, 0.8));
        stage.add(Curves.box(60, 462, 1780, 12, 2), Matter.INK, 0xF6EED6);
    }

    private static void lamps(Stage stage, double w) {
        stage.add(Curves.ellipse(w - 62, 750, 25, 42), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(44, 640, 26, 100, 12), Matter.SHINY.glowing(0.35), 0xE8402F);
        stage.add(Curves.box(w - 90, 810, 74, 40, 14), Matter.slab(10).glossy(0.6), 0x3A3C42);
    }
}
