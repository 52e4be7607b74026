package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;

/** A friendly tin robot. */
public final class Robot implements Hero {
    @Override
    public double width(Costume costume) {
        return 760;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x8FB4C9, 0xD98A4A, 0xA9B2BE, 0x7FB39A);
        int steel = 0xB6BDC7;
        Matter tin = Matter.slab(60).glossy(0.75).shading(0.4);
        boolean wave =
                costume.is("waving", "happy", "dancing", "holding") || costume.pick(4, 0, 1) == 0;
        arm(stage, steel, rgb, 590, wave ? 690 : 660, wave ? 330 : 690);
        for (double x : new double[] {300, 460}) {
            joint(stage, steel, x, 740, x, 900);
            stage.add(
                    Curves.closed(x - 76, 984, x - 70, 920, x, 890, x + 76, 920, x + 90, 984),
                    tin,
                    rgb);
        }
        stage.add(Curves.box(210, 430, 340, 340, 60), tin, rgb);
        panel(stage);
        stage.add(Curves.box(340, 380, 80, 70, 14), tin, steel);
        stage.add(Curves.box(180, 120, 400, 280, 80), tin, rgb);
        for (double x : new double[] {166, 594}) {
            stage.add(Curves.circle(x, 260, 40), Matter.SHINY, steel);
        }
        face(stage);
        stage.add(Curves.limb(380, 130, 9, 380, 56, 7), Matter.SHINY, steel);
        stage.add(Curves.circle(380, 44, 28), Matter.SHINY.glowing(0.5), 0xF2524A);
        arm(stage, steel, rgb, 190, 140, 690);
        return Marks.foot(380, 984)
                .and("head", 380, 130)
                .and("hand", wave ? 690 : 660, wave ? 330 : 690)
                .and("top", 380, 20);
    }

    private static void joint(Stage stage, int steel, double... p) {
        for (int i = 0; i <= 6; i++) {
            double t = i / 6.0;
            stage.add(
                    Curves.circle(p[0] + (p[2] - p[0]) * t, p[1] + (p[3] - p[1]) * t, 31),
                    Matter.SHINY.shading(0.3),
                    steel);
        }
    }

    private static void arm(Stage stage, int steel, int rgb, double x, double handX, double handY) {
        joint(stage, steel, x, 490, handX, handY);
        stage.add(Curves.circle(x, 490, 52), Matter.SHINY, rgb);
        stage.add(
                Curves.minus(
                        Curves.circle(handX, handY + 20, 58),
                        Curves.circle(handX + 8, handY + 50, 30)),
                Matter.slab(24).glossy(0.8),
                rgb);
    }

    private static void panel(Stage stage) {
        stage.add(Curves.box(270, 500, 220, 150, 24), Matter.slab(10).glossy(0.4), 0x2E3A48);
        int[] lamps = {0xF2524A, 0xF2C23F, 0x6FD08A};
        for (int i = 0; i < 3; i++) {
            stage.add(Curves.circle(320 + i * 60, 545, 20), Matter.SHINY.glowing(0.6), lamps[i]);
        }
        stage.add(Curves.box(300, 590, 160, 34, 14), Matter.slab(8).glowing(0.6), 0x7FD8F0);
    }

    private static void face(Stage stage) {
        stage.add(
                Curves.box(226, 170, 308, 180, 60),
                Matter.slab(16).glossy(0.9).shading(0),
                0x20303E);
        Matter light = Matter.SOFT.glowing(0.95).shading(0);
        for (double x : new double[] {310, 450}) {
            stage.add(Curves.circle(x, 240, 36), light, 0x8FE6FF);
            stage.add(Curves.circle(x - 10, 228, 11), light, 0xFFFFFF);
        }
        stage.add(Curves.limb(320, 306, 4, 380, 326, 7, 440, 306, 4), light, 0x8FE6FF);
    }
}
