package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Wheel;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A small propeller plane with two wings and an open cockpit. */
public final class Biplane implements Hero {
    private static final int WOOD = 0xB98A55;
    private static final Matter SKIN = Matter.slab(20).glossy(0.5).shading(0.45);

    @Override
    public double width(Costume costume) {
        return 1660;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xD23B30, 0x2F74B5, 0xE9B02F, 0x3F8F6B);
        int wing = costume.color(1, 0xF6EEDB);
        far(stage, wing);
        stage.add(
                Curves.closed(60, 420, 40, 250, 90, 220, 170, 270, 250, 440),
                SKIN,
                wing,
                pen -> pen.fill(Curves.box(0, 300, 300, 40, 0), rgb, 1));
        stage.add(
                Curves.closed(
                        50, 430, 200, 400, 560, 370, 900, 330, 1240, 330, 1330, 400, 1340, 520,
                        1250, 610, 900, 640, 500, 590, 160, 500),
                Matter.SOFT.glossy(0.65).shading(0.5),
                rgb,
                pen ->
                        pen.fade(540, 640, Tone.darker(rgb, 0.16), 0.8)
                                .fill(
                                        Curves.limb(90, 452, 4, 600, 470, 14, 1240, 450, 10),
                                        0xF8F0DC,
                                        0.95));
        cockpit(stage);
        stage.add(Curves.closed(30, 470, 120, 440, 300, 470, 260, 510, 80, 512), SKIN, wing);
        gear(stage);
        near(stage, wing, rgb);
        propeller(stage);
        return Marks.foot(900, 984)
                .and("top", 900, 130)
                .and("back", 760, 360)
                .and("inside", 640, 380)
                .and("hand", 300, 480);
    }

    private static void far(Stage stage, int wing) {
        stage.add(
                Curves.rounded(850, 150, 20, 1150, 150, 30, 1180, 190, 20, 870, 190, 20),
                SKIN,
                Tone.darker(wing, 0.1));
    }

    private static void cockpit(Stage stage) {
        stage.add(Curves.ellipse(640, 376, 120, 30), Matter.slab(10), 0x3A2A22);
        stage.add(
                Curves.rounded(740, 386, 8, 720, 290, 14, 760, 290, 14, 800, 372, 8),
                Matter.slab(6).glossy(0.9).clear(0.7),
                0xBFE0EE);
    }

    private static void near(Stage stage, int wing, int rgb) {
        stage.add(
                Curves.rounded(
                        760, 560, 30, 1090, 540, 40, 1130, 640, 40, 620, 760, 60, 520, 700, 40),
                SKIN.shading(0.55),
                wing,
                pen -> ribs(pen, rgb, 640));
        for (double x : new double[] {720, 1010}) {
            stage.add(Curves.limb(x - 60, 690, 11, x + 20, 180, 10), Matter.SOFT, WOOD);
        }
        stage.add(Curves.limb(950, 350, 9, 990, 170, 9), Matter.SOFT, WOOD);
        stage.add(
                Curves.rounded(
                        720, 150, 40, 1180, 110, 40, 1220, 190, 40, 560, 290, 60, 480, 230, 50),
                SKIN.shading(0.55),
                wing,
                pen -> ribs(pen, rgb, 200));
    }

    private static void ribs(Pen pen, int rgb, double y) {
        for (double x = 560; x < 1200; x += 70) {
            pen.line(Curves.open(x, y + 120, x + 40, y - 100), 3, 0x9A8A6A, 0.4);
        }
        pen.fill(Curves.polygon(620, y + 120, 700, y + 110, 760, y - 90, 690, y - 80), rgb, 0.95);
    }

    private static void gear(Stage stage) {
        stage.add(Curves.limb(1060, 600, 13, 1120, 850, 12), Matter.SOFT, WOOD);
        stage.add(Curves.limb(1220, 590, 13, 1130, 850, 12), Matter.SOFT, WOOD);
        new Wheel(1124, 876, 100, 8).draw(stage);
        stage.add(Curves.limb(140, 490, 9, 110, 580, 9), Matter.SOFT, WOOD);
    }

    private static void propeller(Stage stage) {
        Matter blur = Matter.slab(6).shading(0);
        stage.add(Curves.ellipse(1384, 470, 40, 330), blur.clear(0.25), 0xE8ECEF);
        stage.add(
                Curves.closed(1330, 410, 1400, 440, 1424, 470, 1400, 500, 1330, 530),
                Matter.SHINY,
                0xD9B45A);
        stage.add(
                Curves.rounded(1376, 160, 14, 1396, 160, 14, 1404, 460, 10, 1372, 460, 10),
                Matter.slab(8).glossy(0.5),
                0x8A5A34);
        stage.add(
                Curves.rounded(1372, 480, 10, 1404, 480, 10, 1392, 780, 14, 1374, 780, 14),
                Matter.slab(8).glossy(0.5),
                0x8A5A34);
    }
}
