package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A fast boat with a sharp bow: a small open one, or a yacht of several decks. */
public record MotorBoat(boolean yacht) implements Hero {
    @Override
    public double width(Costume costume) {
        return yacht ? 2500 : 2200;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        int hull =
                yacht
                        ? costume.mainColor(0xF6F5F0)
                        : costume.mainColor(0xC8393A, 0x2F6FB8, 0x2F8F86, 0xE39A2F);
        if (yacht) {
            decks(glazing, hull);
            hull(stage, 2500, 620, hull);
            for (int i = 0; i < 6; i++) {
                glazing.pane(Curves.ellipse(760 + i * 210, 770, 50, 24));
            }
            return Marks.foot(1200, 950)
                    .and("top", 1150, 210)
                    .and("back", 2000, 610)
                    .and("inside", 1100, 610);
        }
        cockpit(glazing);
        hull(stage, 2200, 560, hull);
        return Marks.foot(1080, 950)
                .and("top", 1200, 330)
                .and("back", 700, 560)
                .and("inside", 760, 570);
    }

    private static void hull(Stage stage, double w, double deck, int rgb) {
        stage.add(
                Curves.rounded(
                        60, deck + 30, 30, w * 0.5, deck + 24, 60, w - 20, deck - 60, 10, w - 330,
                        900, 120, w - 700, 984, 200, 130, 984, 50),
                Matter.slab(150).glossy(0.8).shading(0.5),
                rgb,
                pen -> {
                    pen.fill(Curves.box(0, 930, w, 80, 0), 0x2B3A52, 1);
                    pen.line(
                            Curves.open(0, deck + 100, w * 0.5, deck + 96, w, deck - 30),
                            24,
                            Tone.lightness(rgb) > 0.85 ? 0x2B3A52 : 0xF8F4EA,
                            0.95);
                    pen.fade(860, 930, Tone.darker(rgb, 0.14), 0.6);
                });
        stage.add(
                Curves.limb(56, deck + 34, 11, w * 0.5, deck + 26, 12, w - 24, deck - 56, 9),
                Matter.SHINY,
                0xD9DEE4);
        for (double x = w * 0.55; x < w - 160; x += 190) {
            double y = deck + 20 - 80 * Math.pow((x - w * 0.5) / (w * 0.5), 1.6);
            stage.add(Curves.limb(x, y, 6, x + 10, y - 90, 6), Matter.SHINY, 0xD9DEE4);
        }
        stage.add(
                Curves.limb(w * 0.55, deck - 70, 7, w * 0.78, deck - 96, 7, w - 70, deck - 150, 7),
                Matter.SHINY,
                0xD9DEE4);
    }

    private static void cockpit(Glazing glazing) {
        Stage stage = glazing.stage();
        stage.add(Curves.box(150, 470, 520, 160, 50), Matter.slab(40).glossy(0.3), 0xE9DCC4);
        stage.add(Curves.box(640, 420, 200, 220, 50), Matter.slab(40).glossy(0.3), 0xE9DCC4);
        stage.add(
                Curves.rounded(960, 600, 20, 1100, 470, 40, 1500, 500, 120, 1750, 600, 40),
                Matter.slab(50).glossy(0.7),
                0xF8F4EA);
        glazing.pane(Curves.rounded(1010, 490, 10, 1180, 330, 20, 1300, 340, 30, 1520, 508, 10));
        stage.add(
                Curves.limb(1000, 496, 9, 1176, 326, 9, 1300, 336, 9, 1530, 510, 9),
                Matter.SHINY,
                0xD9DEE4);
    }

    private static void decks(Glazing glazing, int hull) {
        Stage stage = glazing.stage();
        Matter shell = Matter.slab(40).glossy(0.6).shading(0.5);
        stage.add(Curves.limb(980, 230, 10, 960, 60, 7), Matter.SOFT, 0xB9BEC6);
        stage.add(Curves.limb(880, 130, 8, 1040, 126, 8), Matter.SOFT, 0xB9BEC6);
        stage.add(Curves.circle(960, 96, 36), Matter.SOFT, 0xF4F3EE);
        double[][] d = {{640, 210, 1300, 360}, {460, 360, 1640, 500}, {240, 490, 2000, 650}};
        for (double[] b : d) {
            stage.add(
                    Curves.rounded(
                            b[0],
                            b[3],
                            10,
                            b[0] + 60,
                            b[1],
                            40,
                            b[2] - 200,
                            b[1],
                            60,
                            b[2] + 60,
                            b[3],
                            30),
                    shell,
                    Tone.darker(hull, 0.015));
            glazing.pane(
                    Curves.rounded(
                            b[0] + 150,
                            b[3] - 36,
                            10,
                            b[0] + 180,
                            b[1] + 40,
                            20,
                            b[2] - 210,
                            b[1] + 40,
                            40,
                            b[2] - 90,
                            b[3] - 36,
                            10));
            stage.add(
                    Curves.rounded(
                            b[0] - 60,
                            b[1] + 14,
                            8,
                            b[0] - 40,
                            b[1] - 10,
                            10,
                            b[2] - 140,
                            b[1] - 10,
                            16,
                            b[2] - 110,
                            b[1] + 14,
                            8),
                    Matter.slab(10).glossy(0.5).shading(0.5),
                    hull);
        }
    }
}
