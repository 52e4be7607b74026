package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A round-nosed helicopter with its rotor turning. */
public final class Helicopter implements Hero {
    private static final int STEEL = 0x4A4D55;
    private static final Matter BAR = Matter.SOFT.glossy(0.5).shading(0.3);

    @Override
    public double width(Costume costume) {
        return 2000;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xD5442F, 0x2F6FB8, 0xE8B030, 0x3F8F6B);
        tail(stage, rgb);
        skids(stage);
        stage.add(
                Curves.rounded(1120, 330, 20, 1150, 250, 30, 1400, 250, 40, 1450, 340, 20),
                Matter.slab(30).glossy(0.4).shading(0.4),
                Tone.darker(rgb, 0.08));
        stage.add(Curves.box(1262, 140, 44, 140, 12), BAR, STEEL);
        cabin(stage, rgb);
        rotor(stage);
        return Marks.foot(1300, 984)
                .and("top", 1290, 250)
                .and("back", 1290, 250)
                .and("inside", 1480, 560)
                .and("door", 1260, 900);
    }

    private static void tail(Stage stage, int rgb) {
        stage.add(
                Curves.rounded(250, 470, 20, 130, 230, 20, 230, 230, 20, 380, 470, 30),
                Matter.slab(12).glossy(0.5),
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.limb(200, 480, 34, 700, 500, 62, 1150, 480, 130),
                Matter.SOFT.glossy(0.6),
                rgb,
                pen ->
                        pen.fill(Curves.box(430, 400, 60, 200, 0), 0xF8F4EA, 0.95)
                                .fill(Curves.box(520, 400, 26, 200, 0), 0xF8F4EA, 0.95));
        stage.add(
                Curves.rounded(240, 500, 10, 190, 620, 16, 250, 620, 16, 350, 510, 20),
                Matter.slab(10).glossy(0.5),
                Tone.darker(rgb, 0.08));
        Matter blur = Matter.slab(4).shading(0);
        stage.add(Curves.circle(190, 330, 128), blur.clear(0.22), 0xDDE4EA);
        stage.add(Curves.turned(Curves.box(180, 206, 20, 248, 9), 38, 190, 330), blur, 0x3A3D44);
        stage.add(Curves.circle(190, 330, 22), Matter.SHINY, 0xC9CDD4);
    }

    private static void cabin(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        960, 480, 1010, 380, 1140, 320, 1400, 310, 1620, 350, 1800, 480, 1850, 620,
                        1790, 740, 1600, 800, 1250, 806, 1050, 750, 960, 620),
                Matter.SOFT.glossy(0.75).shading(0.5),
                rgb,
                pen ->
                        pen.fill(Curves.box(900, 690, 1000, 26, 0), 0xF8F4EA, 0.95)
                                .fade(740, 810, Tone.darker(rgb, 0.16), 0.8)
                                .line(
                                        Curves.rounded(
                                                1130, 380, 30, 1380, 380, 30, 1380, 780, 30, 1130,
                                                780, 30),
                                        6,
                                        Tone.darker(rgb, 0.18),
                                        0.8));
        Matter glass = Matter.slab(30).glossy(0.95).shading(0.15);
        stage.add(
                Curves.closed(
                        1430, 400, 1480, 366, 1620, 376, 1760, 470, 1822, 600, 1780, 664, 1600, 676,
                        1440, 650),
                glass,
                0x4F7286,
                pen ->
                        pen.fade(680, 360, 0xD5EEF6, 0.9)
                                .fill(
                                        Curves.polygon(1560, 350, 1630, 350, 1560, 700, 1490, 700),
                                        0xFFFFFF,
                                        0.26)
                                .line(
                                        Curves.open(1640, 360, 1660, 520, 1630, 690),
                                        10,
                                        Tone.darker(rgb, 0.05),
                                        0.9));
        stage.add(
                Curves.box(1170, 410, 180, 210, 40),
                glass,
                0x4F7286,
                pen -> pen.fade(620, 410, 0xD5EEF6, 0.9));
        stage.add(
                Curves.box(1000, 430, 110, 150, 36),
                glass,
                0x4F7286,
                pen -> pen.fade(580, 430, 0xD5EEF6, 0.9));
        stage.add(Curves.box(1320, 680, 46, 14, 6), Matter.SHINY, 0xD9DEE4);
    }

    private static void skids(Stage stage) {
        for (double x : new double[] {1150, 1530}) {
            stage.add(Curves.limb(x, 780, 17, x + (x < 1300 ? -30 : 30), 950, 14), BAR, STEEL);
        }
        stage.add(
                Curves.limb(960, 962, 18, 1340, 964, 20, 1680, 962, 20, 1780, 910, 18), BAR, STEEL);
    }

    private static void rotor(Stage stage) {
        Matter blur = Matter.slab(6).shading(0);
        stage.add(Curves.ellipse(1284, 132, 690, 54), blur.clear(0.24), 0xDDE4EA);
        stage.add(
                Curves.rounded(
                        596, 112, 8, 1284, 120, 4, 1972, 140, 8, 1972, 156, 8, 1284, 148, 4, 596,
                        132, 8),
                Matter.slab(6).glossy(0.4).shading(0.2),
                0x3A3D44);
        stage.add(
                Curves.rounded(960, 84, 6, 1620, 178, 6, 1600, 190, 6, 948, 96, 6),
                Matter.slab(5).glossy(0.4).shading(0.2),
                0x4A4D55);
        stage.add(Curves.ellipse(1284, 126, 54, 30), Matter.SHINY, 0x7A808A);
    }
}
