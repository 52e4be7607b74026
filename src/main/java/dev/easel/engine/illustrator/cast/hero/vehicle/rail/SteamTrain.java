package dev.easel.engine.illustrator.cast.hero.vehicle.rail;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Wheel;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A steam engine with one carriage. */
public final class SteamTrain implements Hero {
    private static final int BRASS = 0xE2B84A;
    private static final int IRON = 0x2D2F36;

    @Override
    public double width(Costume costume) {
        return 2900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB5372F, 0x2F6E4F, 0x2F5F96);
        new Track(2900).draw(stage);
        Stage onRails = stage.with(AffineTransform.getTranslateInstance(0, Track.RAIL - 966));
        onRails.add(Curves.box(1240, 760, 200, 40, 10), Matter.slab(10), IRON);
        carriage(onRails, costume.color(1, Tone.hue(rgb, 0.3, 0.9)));
        engine(onRails, rgb);
        wheels(onRails, rgb);
        return Marks.foot(1450, 984)
                .and("top", 700, 220)
                .and("inside", 1640, 420)
                .and("back", 700, 220);
    }

    private static void carriage(Stage stage, int rgb) {
        stage.add(
                Curves.box(90, 290, 1160, 520, 30),
                Matter.slab(40).glossy(0.4),
                rgb,
                pen -> pen.fill(Curves.box(80, 620, 1200, 24, 0), BRASS, 0.9));
        stage.add(
                Curves.closed(60, 310, 120, 226, 680, 206, 1220, 226, 1280, 310, 680, 296),
                Matter.slab(40),
                Tone.darker(rgb, 0.2));
        for (int i = 0; i < 4; i++) {
            double x = 160 + i * 275;
            stage.add(Curves.box(x - 14, 366, 218, 218, 24), Matter.slab(12), 0xF3E3BE);
            stage.add(
                    Curves.box(x, 380, 190, 190, 16),
                    Matter.slab(10).glossy(0.8).glowing(0.35),
                    0xFBD68A,
                    pen -> pen.fade(570, 380, 0xFFF3CF, 0.8));
        }
    }

    private static void engine(Stage stage, int rgb) {
        Matter steel = Matter.SOFT.glossy(0.6).shading(0.4);
        stage.add(Curves.box(1430, 700, 1290, 100, 14), Matter.slab(20).glossy(0.4), IRON);
        stage.add(
                Curves.closed(
                        2460, 380, 2480, 200, 2420, 110, 2430, 84, 2630, 84, 2640, 110, 2580, 200,
                        2600, 380),
                steel,
                IRON);
        stage.add(Curves.box(2410, 70, 240, 34, 12), Matter.slab(14).glossy(0.8), BRASS);
        stage.add(
                Curves.box(1860, 340, 850, 380, 70),
                steel,
                rgb,
                pen -> {
                    for (double x : new double[] {2010, 2250, 2560}) {
                        pen.fill(Curves.box(x, 320, 30, 420, 0), BRASS, 1);
                    }
                });
        stage.add(Curves.ellipse(2708, 530, 66, 192), Matter.slab(40).glossy(0.6), IRON);
        stage.add(Curves.circle(2700, 350, 58), Matter.SHINY.glowing(0.5), 0xFFF0BC);
        stage.add(
                Curves.closed(2020, 350, 2026, 270, 2110, 220, 2194, 270, 2200, 350),
                Matter.SHINY,
                BRASS);
        stage.add(Curves.box(1440, 260, 420, 540, 24), Matter.slab(50).glossy(0.5), rgb);
        stage.add(
                Curves.box(1520, 350, 230, 200, 40),
                Matter.slab(14).glossy(0.8),
                0x5F8296,
                pen -> pen.fade(550, 350, 0xD5EEF6, 0.8));
        stage.add(
                Curves.closed(1390, 290, 1430, 220, 1640, 200, 1870, 220, 1910, 290, 1640, 280),
                Matter.slab(30),
                IRON);
        stage.add(
                Curves.polygon(2680, 800, 2760, 790, 2880, 960, 2660, 960),
                Matter.slab(16).glossy(0.5),
                Tone.darker(rgb, 0.06),
                pen -> {
                    for (int i = 0; i < 6; i++) {
                        pen.line(Curves.open(2690 + i * 16, 790, 2670 + i * 36, 960), 9, IRON, 0.9);
                    }
                });
    }

    private static void wheels(Stage stage, int rgb) {
        for (double x : new double[] {240, 460, 900, 1120}) {
            new Wheel(x, 866, 100, 8).draw(stage);
        }
        for (double x : new double[] {1640, 1960, 2280}) {
            wheel(stage, x, 820, 150, rgb);
        }
        wheel(stage, 2560, 876, 94, rgb);
        stage.add(Curves.limb(1600, 850, 19, 1960, 850, 19, 2320, 850, 19), Matter.SHINY, 0xC9CED6);
    }

    private static void wheel(Stage stage, double x, double y, double r, int rgb) {
        for (int i = 0; i < 10; i++) {
            double a = i * Math.PI / 5;
            stage.add(
                    Curves.limb(
                            x, y, 12, x + Math.cos(a) * r * 0.85, y + Math.sin(a) * r * 0.85, 10),
                    Matter.SOFT,
                    rgb);
        }
        stage.add(
                Curves.minus(Curves.circle(x, y, r), Curves.circle(x, y, r * 0.78)),
                Matter.slab(14).glossy(0.6),
                IRON);
        stage.add(Curves.circle(x, y, r * 0.24), Matter.SHINY, BRASS);
    }
}
