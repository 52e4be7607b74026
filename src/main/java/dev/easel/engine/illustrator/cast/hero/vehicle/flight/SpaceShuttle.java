package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** The winged orbiter in profile: white above, black tiles below. */
public final class SpaceShuttle implements Hero {
    private static final int TILES = 0x2B2D33;

    @Override
    public double width(Costume costume) {
        return 2500;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int white = costume.mainColor(0xF4F3EE);
        engines(stage);
        stage.add(
                Curves.rounded(200, 480, 30, 110, 70, 30, 330, 70, 40, 640, 470, 70),
                Matter.slab(24).glossy(0.4),
                white,
                pen ->
                        pen.fill(Curves.polygon(100, 60, 360, 60, 400, 120, 100, 120), TILES, 0.95)
                                .line(
                                        Curves.open(250, 60, 300, 480),
                                        6,
                                        Tone.darker(white, 0.2),
                                        0.8));
        stage.add(
                Curves.closed(150, 470, 220, 400, 420, 390, 560, 440, 520, 540, 240, 560),
                Matter.SOFT.glossy(0.5),
                Tone.darker(white, 0.04));
        stage.add(
                Curves.closed(
                        160, 480, 700, 430, 1500, 420, 1900, 430, 2160, 510, 2340, 600, 2430, 690,
                        2380, 760, 2100, 800, 1200, 806, 300, 800, 160, 740),
                Matter.slab(150).glossy(0.55).shading(0.5),
                white,
                pen -> hull(pen, white));
        cockpit(stage);
        stage.add(
                Curves.rounded(
                        1560, 700, 60, 700, 900, 60, 250, 916, 30, 300, 800, 40, 620, 740, 60),
                Matter.slab(26).glossy(0.4).shading(0.55),
                white,
                pen ->
                        pen.fade(830, 900, TILES, 0.95)
                                .line(
                                        Curves.open(400, 800, 420, 930),
                                        6,
                                        Tone.darker(white, 0.2),
                                        0.7));
        return Marks.foot(1250, 960)
                .and("top", 1250, 420)
                .and("back", 1250, 420)
                .and("inside", 2060, 560)
                .and("door", 1900, 800);
    }

    private static void hull(Pen pen, int white) {
        pen.fill(
                Curves.closed(
                        100, 750, 900, 740, 1900, 700, 2300, 620, 2500, 640, 2500, 900, 100, 900),
                TILES,
                0.97);
        int line = Tone.darker(white, 0.14);
        for (double x = 620; x < 1800; x += 230) {
            pen.line(Curves.open(x, 400, x, 700), 4, line, 0.6);
        }
        pen.line(Curves.open(560, 560, 1850, 560), 4, line, 0.6);
        pen.fill(Curves.box(1240, 610, 130, 76, 2), 0xF6F4F0, 1);
        for (int i = 0; i < 4; i++) {
            pen.fill(Curves.box(1240, 610 + i * 22, 130, 11, 0), 0xC8363A, 0.95);
        }
        pen.fill(Curves.box(1240, 610, 54, 36, 0), 0x2F4F9F, 1);
    }

    private static void cockpit(Stage stage) {
        Matter glass = Matter.slab(6).glossy(0.95).shading(0.1);
        stage.add(
                Curves.rounded(2000, 560, 8, 2010, 490, 10, 2090, 500, 10, 2100, 566, 8),
                glass,
                0x2C3E4C);
        stage.add(
                Curves.rounded(2116, 568, 8, 2106, 506, 10, 2160, 530, 10, 2210, 590, 8),
                glass,
                0x2C3E4C);
        stage.add(Curves.box(1870, 580, 96, 120, 40), Matter.slab(6), 0xE2E1DC);
        stage.add(Curves.circle(1918, 626, 20), glass, 0x2C3E4C);
    }

    private static void engines(Stage stage) {
        Matter bell = Matter.slab(30).glossy(0.6);
        stage.add(
                Curves.rounded(200, 560, 10, 60, 520, 20, 60, 650, 20, 200, 630, 10),
                bell,
                0x5A5E66);
        stage.add(
                Curves.rounded(200, 680, 10, 70, 660, 20, 70, 780, 20, 200, 740, 10),
                bell,
                0x4A4D55);
    }
}
