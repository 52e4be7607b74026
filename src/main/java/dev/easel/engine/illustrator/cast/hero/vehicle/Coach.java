package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Wheel;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A bus full of windows, or a lorry with its box. */
public record Coach(boolean lorry) implements Hero {
    private static final int GLASS = 0x55788C;

    @Override
    public double width(Costume costume) {
        return lorry ? 2100 : 2400;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double w = width(costume);
        int rgb =
                lorry
                        ? costume.mainColor(0x3F86B8, 0xC9483A, 0x4F9A6B)
                        : costume.mainColor(0xE0A52E, 0xC93F37, 0x3F7FBF);
        stage.add(Curves.box(90, 760, w - 180, 120, 30), Matter.slab(10), 0x1D1C20);
        if (lorry) {
            lorry(stage, rgb);
        } else {
            bus(stage, rgb, w);
        }
        lamps(stage, w);
        double[] axles = lorry ? new double[] {420, 720, 1720} : new double[] {520, 1880};
        for (double x : axles) {
            stage.add(Curves.circle(x, 830, 168), Matter.INK, 0x151418);
            new Wheel(x, 842, 142, 6).draw(stage);
        }
        return Marks.foot(w / 2, 984)
                .and("top", w / 2, 40)
                .and("inside", w * 0.8, 380)
                .and("back", w / 2, 40);
    }

    private static void bus(Stage stage, int rgb, double w) {
        body(stage, Curves.box(40, 40, w - 80, 810, 110), rgb);
        for (int i = 0; i < 5; i++) {
            pane(stage, 120 + i * 350, 150, 300, 270);
        }
        pane(stage, 2060, 150, 260, 330);
        stage.add(Curves.box(1870, 150, 160, 640, 20), Matter.slab(12), Tone.darker(rgb, 0.12));
        pane(stage, 1890, 170, 120, 560);
        stage.add(Curves.box(60, 500, w - 120, 46, 4), Matter.INK, Tone.lighter(rgb, 0.2));
    }

    private static void lorry(Stage stage, int rgb) {
        body(stage, Curves.box(40, 60, 1360, 760, 30), 0xF1ECE2);
        stage.add(Curves.box(60, 400, 1320, 110, 6), Matter.INK, rgb);
        body(
                stage,
                Curves.closed(
                        1430, 850, 1424, 260, 1470, 200, 1800, 196, 1890, 230, 1960, 440, 2040, 500,
                        2060, 640, 2056, 830, 1900, 856),
                rgb);
        stage.add(
                Curves.closed(1640, 460, 1644, 290, 1680, 266, 1820, 266, 1870, 310, 1920, 460),
                Matter.slab(14).glossy(0.9).shading(0.1),
                GLASS,
                pen -> pen.fade(460, 260, 0xD5EEF6, 0.85));
        stage.add(Curves.box(1560, 560, 80, 22, 10), Matter.SHINY, 0xD9DEE4);
    }

    private static void body(Stage stage, java.awt.Shape shape, int rgb) {
        stage.add(
                shape,
                Matter.slab(90).glossy(0.6),
                rgb,
                pen -> pen.fade(640, 850, Tone.darker(rgb, 0.15), 0.7));
    }

    private static void pane(Stage stage, double x, double y, double w, double h) {
        stage.add(
                Curves.box(x, y, w, h, 30),
                Matter.slab(14).glossy(0.9).shading(0.1),
                GLASS,
                pen ->
                        pen.fade(y + h, y, 0xD5EEF6, 0.85)
                                .fill(
                                        Curves.polygon(
                                                x + w * 0.55,
                                                y,
                                                x + w * 0.75,
                                                y,
                                                x + w * 0.35,
                                                y + h,
                                                x + w * 0.15,
                                                y + h),
                                        0xFFFFFF,
                                        0.28));
    }

    private static void lamps(Stage stage, double w) {
        stage.add(Curves.ellipse(w - 70, 660, 40, 56), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(34, 620, 34, 96, 14), Matter.SHINY.glowing(0.35), 0xE8402F);
        stage.add(Curves.box(w - 150, 770, 130, 44, 20), Matter.slab(12).glossy(0.8), 0xC9CED6);
    }
}
