package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A round-bellied submarine with portholes and a periscope. */
public final class Submarine implements Hero {
    private static final int BRASS = 0xC9A24A;

    @Override
    public double width(Costume costume) {
        return 1900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xF0B62B, 0x5F7F94, 0xC8503A);
        int second = costume.color(1, Tone.darker(rgb, 0.12));
        Matter hull = Matter.SOFT.glossy(0.65).shading(0.5);
        screw(stage);
        stage.add(
                Curves.limb(1120, 300, 17, 1120, 110, 17, 1140, 70, 17, 1200, 66, 19),
                Matter.SHINY,
                0x8E949C);
        stage.add(Curves.circle(1214, 66, 26), Matter.SHINY, 0x35556E);
        stage.add(Curves.limb(900, 300, 9, 900, 150, 6), Matter.SOFT, 0x8E949C);
        stage.add(
                Curves.rounded(790, 470, 30, 830, 230, 60, 1220, 230, 70, 1290, 470, 40),
                hull,
                second,
                pen -> pen.fill(Curves.box(760, 300, 600, 26, 0), 0xF8F4EA, 0.8));
        stage.add(
                Curves.rounded(230, 450, 30, 130, 250, 30, 260, 250, 30, 460, 430, 30),
                hull,
                second);
        stage.add(
                Curves.closed(
                        140, 640, 260, 500, 560, 420, 1000, 400, 1450, 420, 1740, 510, 1850, 660,
                        1740, 820, 1420, 910, 960, 930, 520, 900, 250, 800),
                hull,
                rgb,
                pen -> {
                    pen.fade(740, 930, Tone.darker(rgb, 0.2), 0.8);
                    for (double x : new double[] {430, 1530}) {
                        pen.line(
                                Curves.open(x, 380, x + 40, 660, x, 950),
                                6,
                                Tone.darker(rgb, 0.16),
                                0.8);
                        for (double y = 460; y < 900; y += 60) {
                            pen.fill(Curves.circle(x + 56, y, 7), Tone.darker(rgb, 0.16), 0.8);
                        }
                    }
                });
        stage.add(
                Curves.rounded(300, 650, 20, 90, 760, 30, 90, 850, 20, 430, 730, 30), hull, second);
        for (double x : new double[] {680, 1000, 1320}) {
            porthole(stage, x);
        }
        stage.add(Curves.ellipse(1790, 640, 40, 64), Matter.SHINY.glowing(0.6), 0xFFF3CC);
        return Marks.foot(1000, 940)
                .and("top", 1040, 230)
                .and("back", 1040, 240)
                .and("inside", 1000, 640)
                .and("face", 1320, 640);
    }

    private static void porthole(Stage stage, double x) {
        stage.add(
                Curves.circle(x, 640, 104),
                Matter.slab(20).glossy(0.8),
                BRASS,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        double a = i * Math.PI / 4;
                        pen.fill(
                                Curves.circle(x + Math.cos(a) * 89, 640 + Math.sin(a) * 89, 8),
                                0x7A5F24,
                                0.9);
                    }
                });
        stage.add(
                Curves.circle(x, 640, 74),
                Matter.slab(20).glossy(0.9).glowing(0.2),
                0x4F8FB0,
                pen ->
                        pen.fade(710, 570, 0xD5F2FA, 0.9)
                                .fill(
                                        Curves.polygon(
                                                x - 10, 560, x + 34, 560, x - 20, 720, x - 64, 720),
                                        0xFFFFFF,
                                        0.3));
    }

    private static void screw(Stage stage) {
        for (int i = -1; i <= 1; i += 2) {
            stage.add(
                    Curves.turned(Curves.ellipse(92, 640 + i * 96, 40, 92), i * 14, 92, 640),
                    Matter.slab(20).glossy(0.8),
                    BRASS);
        }
        stage.add(Curves.limb(80, 640, 28, 180, 640, 34), Matter.SHINY, BRASS);
    }
}
