package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.cast.relief.Torus;
import java.awt.Shape;
import java.util.Map;

/** Bread, pastry and biscuits. */
final class Bread {
    static final Matter CRUST = Matter.SOFT.glossy(0.25);
    static final int BROWN = 0xC98A45;

    private Bread() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "bread", new Prop(1600, (s, c) -> loaf(s)),
                "baguette-bread", new Prop(2400, (s, c) -> baguette(s)),
                "croissant", new Prop(1500, (s, c) -> croissant(s)),
                "pretzel", new Prop(1200, (s, c) -> pretzel(s)),
                "doughnut", new Prop(1500, Bread::doughnut),
                "cookie", new Prop(1060, Bread::cookie),
                "pancakes", new Prop(1500, (s, c) -> pancakes(s)),
                "waffle", new Prop(1200, (s, c) -> waffle(s)),
                "bagel", new Prop(1500, (s, c) -> bagel(s)));
    }

    private static Marks loaf(Stage stage) {
        stage.add(
                Curves.closed(
                        60, 640, 120, 400, 400, 270, 800, 230, 1200, 270, 1480, 400, 1540, 640,
                        1480, 880, 1200, 970, 800, 984, 400, 970, 120, 880),
                CRUST,
                0xB9742F,
                pen -> {
                    pen.fade(700, 1000, 0x8A4F1E, 0.6);
                    Peel.specks(pen, 0xF2D9A8, new double[] {100, 260, 1400, 400}, 7);
                });
        for (int i = 0; i < 4; i++) {
            double x = 320 + i * 310;
            stage.add(
                    Curves.closed(
                            x - 60, 330, x + 40, 320, x + 130, 480, x + 120, 640, x + 20, 560,
                            x - 60, 430),
                    Matter.slab(40).shading(0.2),
                    0xE9C07F,
                    pen -> Peel.specks(pen, 0xFFF3DC, new double[] {x - 60, 320, 200, 320}, 8));
        }
        return Prop.standing(800, 240);
    }

    private static Marks baguette(Stage stage) {
        stage.add(
                Curves.limb(
                        140, 800, 80, 500, 720, 150, 1200, 680, 164, 1900, 720, 150, 2260, 800, 80),
                CRUST,
                0xC07C35);
        for (int i = 0; i < 6; i++) {
            double x = 380 + i * 300;
            double y = 690 - 30 * Math.sin(i * 0.6);
            stage.add(
                    Curves.ellipse(x, y - 10, 150, 44, 28),
                    Matter.slab(30).shading(0.2),
                    0xEBC88C,
                    pen ->
                            Peel.specks(
                                    pen, 0xFFF6E4, new double[] {x - 150, y - 100, 300, 200}, 7));
        }
        return Prop.standing(1200, 540);
    }

    private static Marks croissant(Stage stage) {
        double[][] rolls = {
            {190, 780, 140, -62},
            {1310, 780, 140, 62},
            {330, 620, 190, -42},
            {1170, 620, 190, 42},
            {520, 500, 235, -20},
            {980, 500, 235, 20},
            {750, 450, 262, 0}
        };
        for (double[] r : rolls) {
            stage.add(
                    Curves.ellipse(r[0], r[1], r[2] * 0.8, r[2] * 1.15, r[3]),
                    CRUST.glossy(0.4).shading(0.55),
                    0xC6812F,
                    pen ->
                            pen.patch(r[0], r[1] - r[2] * 0.4, r[2] * 0.9, 0xEBB65F, 0.8)
                                    .patch(r[0], r[1] + r[2], r[2] * 0.7, 0x8A4A18, 0.6));
        }
        return Prop.standing(750, 200);
    }

    private static Marks pretzel(Stage stage) {
        Matter crust = CRUST.glossy(0.5).shading(0.5);
        stage.add(
                Curves.limb(
                        480, 560, 62, 700, 760, 70, 900, 880, 66, 1080, 640, 72, 1040, 300, 76, 820,
                        130, 76, 620, 260, 74, 560, 420, 70),
                crust,
                0x9A5524);
        stage.add(
                Curves.limb(
                        720, 560, 62, 500, 760, 70, 300, 880, 66, 120, 640, 72, 160, 300, 76, 380,
                        130, 76, 580, 260, 74, 640, 420, 70, 700, 540, 64),
                crust,
                0xA05A28);
        for (int i = 0; i < 26; i++) {
            double a = i * 0.7;
            double x = (i % 2 == 0 ? 330 : 870) + 240 * Math.cos(a);
            stage.add(Curves.box(x, 470 + 330 * Math.sin(a), 22, 18, 5), Matter.SOFT, 0xFFFDF6);
        }
        return Prop.standing(600, 60);
    }

    private static Marks doughnut(Stage stage, Costume costume) {
        int icing = costume.ownColor(0xF08AB0, 0x6B3F28, 0xA8D8E8, 0xF6E3B0);
        stage.add(
                new Torus(750, 570, 430, 230, 0.5),
                CRUST,
                0xD79A52,
                pen -> pen.fade(600, 680, 0xE9BE7C, 0.4));
        stage.add(
                new Cut(new Torus(750, 545, 430, 228, 0.5), glaze()),
                Matter.SHINY.glossy(0.7).mirroring(0.08),
                icing);
        int[] sprinkles = {0xFFFFFF, 0xF6D04A, 0x5FB8E8, 0x7FC46A, 0xE8506A};
        for (int i = 0; i < 34; i++) {
            double a = i * 2.39996;
            double d = 410 + 110 * Math.sin(i * 1.7);
            double x = 750 + Math.cos(a) * d;
            double y = 510 + Math.sin(a) * d * 0.52;
            stage.add(
                    Curves.turned(Curves.box(x - 24, y - 8, 48, 16, 8), i * 53, x, y),
                    Matter.SOFT.glossy(0.4),
                    sprinkles[i % 5]);
        }
        return Prop.standing(750, 160);
    }

    private static Shape glaze() {
        double[] xy = new double[2 * 28];
        for (int i = 0; i < 28; i++) {
            double a = i * 2 * Math.PI / 28;
            double r = 620 + 26 * Math.cos(i * Math.PI) + 12 * Math.sin(i * 2.2);
            xy[2 * i] = 750 + Math.cos(a) * r;
            xy[2 * i + 1] = 520 + Math.sin(a) * r * 0.6;
        }
        return Curves.minus(Curves.closed(xy), Curves.ellipse(750, 560, 190, 56));
    }

    private static Marks cookie(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xD29A55);
        double[] xy = new double[2 * 24];
        for (int i = 0; i < 24; i++) {
            double a = i * 2 * Math.PI / 24;
            double r = 478 + 14 * Math.sin(i * 2.7);
            xy[2 * i] = 530 + Math.cos(a) * r;
            xy[2 * i + 1] = 500 + Math.sin(a) * r;
        }
        stage.add(
                Curves.closed(xy),
                Matter.slab(110),
                rgb,
                pen -> {
                    pen.patch(530, 500, 420, Tone.lighter(rgb, 0.08), 0.7);
                    Peel.specks(pen, Tone.darker(rgb, 0.12), new double[] {80, 60, 900, 880}, 9);
                });
        for (int i = 0; i < 17; i++) {
            double a = i * 2.39996;
            double d = 400 * Math.sqrt((i + 0.5) / 17);
            stage.add(
                    Curves.ellipse(
                            530 + Math.cos(a) * d,
                            500 + Math.sin(a) * d,
                            52 + i % 3 * 10,
                            46,
                            i * 40),
                    Matter.SOFT.glossy(0.6).shading(0.5),
                    0x4A2A1A);
        }
        return Prop.standing(530, 30);
    }

    private static Marks pancakes(Stage stage) {
        stage.add(Curves.ellipse(750, 900, 730, 84), Matter.slab(30).glossy(0.6), 0xF2EEE6);
        for (int i = 0; i < 5; i++) {
            double y = 800 - i * 96;
            double x = 750 + 16 * Math.sin(i * 2.3);
            Profile cake = new Profile(x, 0.17, y, 500, y + 30, 540, y + 76, 545, y + 106, 510);
            stage.add(
                    cake,
                    CRUST,
                    0xE9BE74,
                    pen -> pen.fill(cake.band(y + 40, y + 120), 0xF6DCA0, 0.7));
            stage.add(
                    cake.ring(y),
                    Matter.slab(26).shading(0),
                    0xC27F35,
                    pen -> pen.patch(x, y, 420, 0xD99A4A, 0.8));
        }
        syrup(stage);
        return Prop.standing(750, 320);
    }

    private static void syrup(Stage stage) {
        stage.add(
                Curves.closed(
                        440, 420, 750, 350, 1060, 410, 1180, 450, 1150, 640, 1110, 660, 1080, 500,
                        900, 520, 870, 740, 820, 760, 800, 520, 600, 510, 560, 610, 510, 610, 500,
                        490, 380, 460),
                Matter.SHINY.clear(0.88).glossy(0.9),
                0x9A4F14);
        stage.add(
                Curves.polygon(640, 370, 760, 330, 880, 370, 880, 420, 760, 464, 640, 420),
                Matter.slab(26).glossy(0.4),
                0xF9E48A);
        Leaf.add(stage, 900, 380, -24);
    }

    private static Marks waffle(Stage stage) {
        stage.add(Curves.box(80, 120, 1040, 860, 160), Matter.slab(90), 0xD79A45);
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 5; i++) {
                stage.add(
                        Curves.box(140 + i * 190, 180 + row * 195, 150, 155, 30),
                        Matter.slab(6).shading(0),
                        0xAD6F28,
                        pen -> pen.fade(180, 980, 0xC98A3A, 0.5));
            }
        }
        stage.add(
                Curves.closed(
                        400, 360, 640, 320, 840, 400, 860, 560, 800, 800, 740, 800, 720, 620, 560,
                        640, 540, 720, 490, 720, 470, 600, 370, 520),
                Matter.SHINY.clear(0.85),
                0x9A4F14);
        stage.add(Curves.box(520, 380, 180, 140, 30), Matter.slab(30).glossy(0.4), 0xF9E48A);
        return Prop.standing(600, 120);
    }

    private static Marks bagel(Stage stage) {
        stage.add(new Torus(750, 570, 430, 230, 0.5), CRUST.glossy(0.45), 0xC07F3A);
        for (int i = 0; i < 60; i++) {
            double a = i * 2.39996;
            double d = 420 + 130 * Math.sin(i * 1.9);
            stage.add(
                    Curves.ellipse(
                            750 + Math.cos(a) * d, 515 + Math.sin(a) * d * 0.52, 17, 11, i * 37),
                    Matter.SOFT,
                    i % 4 == 0 ? 0x3A2A20 : 0xF6E8C4);
        }
        return Prop.standing(750, 150);
    }
}
