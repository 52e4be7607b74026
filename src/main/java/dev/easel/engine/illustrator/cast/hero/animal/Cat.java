package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A cat that sits and looks at you, its tail around it. */
public final class Cat implements Hero {
    private static final int PINK = 0xE8938C;

    @Override
    public double width(Costume costume) {
        return 760;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        Fur fur = Fur.of(costume);
        tail(stage, fur);
        body(stage, fur);
        legs(stage, fur);
        ears(stage, fur);
        head(stage, fur);
        face(stage, fur, costume);
        return Marks.foot(390, 972)
                .and("head", 420, 105)
                .and("back", 250, 560)
                .and("top", 420, 105);
    }

    private static Matter coat(double length, Flow flow) {
        return Matter.SOFT.coated(Coat.fur(length, flow));
    }

    private static void tail(Stage stage, Fur fur) {
        Shape tail =
                Curves.limb(
                        250, 925, 46, 150, 915, 45, 78, 845, 44, 74, 740, 42, 128, 664, 38, 150,
                        600, 26, 132, 566, 14);
        stage.add(
                tail,
                coat(34, Flow.towards(-0.2, -1)),
                fur.main(),
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        double y = 890 - i * 62;
                        band(pen, 20, y, 150, fur.dark());
                    }
                    pen.fade(650, 580, fur.tip(), 0.9);
                });
    }

    private static void band(Pen pen, double x, double y, double length, int rgb) {
        pen.line(Curves.open(x, y + 14, x + length / 2, y, x + length, y + 14), 20, rgb, 0.55);
    }

    private static void body(Stage stage, Fur fur) {
        Shape body =
                Curves.closed(
                        330, 380, 250, 460, 190, 590, 160, 740, 165, 880, 230, 955, 380, 966, 530,
                        955, 580, 880, 575, 740, 545, 590, 520, 470, 470, 380);
        stage.add(
                body,
                coat(36, (x, y) -> Math.PI / 2 + (x - 400) * -0.0012),
                fur.main(),
                pen -> {
                    pen.patch(455, 560, 150, fur.pale(), 0.95)
                            .patch(440, 700, 130, fur.pale(), 0.9);
                    for (int i = 0; i < 4; i++) {
                        double y = 560 + i * 74;
                        pen.line(Curves.open(165, y + 22, 230, y, 300, y + 8), 22, fur.dark(), 0.5);
                    }
                    pen.fade(820, 1000, Tone.darker(fur.main(), 0.14), 0.6);
                });
    }

    private static void legs(Stage stage, Fur fur) {
        Shape haunch =
                Curves.closed(175, 800, 215, 705, 305, 690, 365, 780, 355, 900, 290, 958, 205, 950);
        stage.add(
                haunch,
                coat(30, (x, y) -> 1.9 - (y - 800) * 0.003),
                fur.main(),
                pen ->
                        pen.line(Curves.open(180, 770, 240, 745, 300, 770), 20, fur.dark(), 0.45)
                                .line(
                                        Curves.open(172, 830, 230, 808, 285, 832),
                                        20,
                                        fur.dark(),
                                        0.45));
        paw(stage, fur, 290, 944);
        leg(stage, fur, 520, 0.0);
        leg(stage, fur, 412, 1.0);
    }

    private static void leg(Stage stage, Fur fur, double x, double near) {
        Shape leg = Curves.limb(x - 6, 600, 66, x - 4, 740, 58, x + 2, 860, 48, x + 8, 925, 46);
        stage.add(
                leg,
                coat(24, Flow.towards(0, 1)),
                Tone.darker(fur.main(), 0.03 * (1 - near)),
                pen -> {
                    pen.fade(640, 560, fur.pale(), 0.6);
                    pen.fade(840, 925, fur.tip(), 0.9);
                    pen.line(
                            Curves.open(x - 60, 742, x - 20, 752, x + 10, 744),
                            17,
                            fur.dark(),
                            0.4);
                    pen.line(
                            Curves.open(x - 60, 802, x - 20, 812, x + 10, 804),
                            17,
                            fur.dark(),
                            0.4);
                });
        paw(stage, fur, x + 16, 938);
    }

    private static void paw(Stage stage, Fur fur, double x, double y) {
        stage.add(
                Curves.ellipse(x, y, 68, 36),
                coat(13, Flow.towards(0.5, 0.6)),
                fur.tip(),
                pen ->
                        pen.line(
                                        Curves.open(x - 4, y + 4, x - 2, y + 18, x - 4, y + 36),
                                        5,
                                        fur.line(),
                                        0.5)
                                .line(
                                        Curves.open(x + 30, y + 2, x + 33, y + 16, x + 30, y + 32),
                                        5,
                                        fur.line(),
                                        0.5));
    }

    private static void ears(Stage stage, Fur fur) {
        ear(stage, fur, new double[] {250, 250, 236, 130, 262, 34, 330, 84, 392, 160});
        ear(stage, fur, new double[] {450, 160, 512, 84, 588, 34, 610, 130, 592, 250});
    }

    private static void ear(Stage stage, Fur fur, double[] p) {
        double cx = (p[0] + p[8]) / 2;
        double cy = 180;
        Shape outer = Curves.closed(p);
        stage.add(outer, coat(18, Flow.towards(p[4] - cx, -90)), fur.main());
        double[] q = new double[10];
        for (int i = 0; i < 5; i++) {
            q[2 * i] = cx + (p[2 * i] - cx) * 0.62;
            q[2 * i + 1] = cy + (p[2 * i + 1] - cy) * 0.68;
        }
        stage.add(
                Curves.closed(q),
                Matter.slab(30)
                        .shading(0)
                        .coated(Coat.fur(24, Flow.towards(p[4] - cx, -60)).dense(0.5)),
                Tone.mix(PINK, fur.pale(), 0.25),
                pen -> pen.fade(110, 210, Tone.darker(PINK, 0.2), 0.6));
    }

    private static void head(Stage stage, Fur fur) {
        Shape head =
                Curves.closed(
                        420, 108, 325, 122, 248, 190, 214, 290, 202, 366, 262, 424, 340, 462, 428,
                        472, 516, 462, 594, 424, 652, 366, 634, 290, 598, 190, 516, 122);
        stage.add(
                head,
                coat(19, Flow.from(440, 350)).shading(0.5),
                fur.main(),
                pen -> {
                    pen.patch(445, 420, 130, fur.pale(), 1).patch(445, 410, 100, fur.pale(), 1);
                    for (int i = -1; i <= 1; i++) {
                        pen.line(
                                Curves.open(
                                        432 + i * 44,
                                        118,
                                        438 + i * 34,
                                        160,
                                        442 + i * 22,
                                        205 - Math.abs(i) * 14),
                                17,
                                fur.dark(),
                                0.6);
                    }
                    for (int side = -1; side <= 1; side += 2) {
                        pen.line(
                                Curves.open(
                                        426 + side * 226,
                                        330,
                                        426 + side * 178,
                                        326,
                                        426 + side * 140,
                                        340),
                                14,
                                fur.dark(),
                                0.5);
                        pen.line(
                                Curves.open(
                                        426 + side * 206,
                                        385,
                                        426 + side * 168,
                                        372,
                                        426 + side * 132,
                                        378),
                                14,
                                fur.dark(),
                                0.5);
                    }
                });
    }

    private static void face(Stage stage, Fur fur, Costume costume) {
        int iris = costume.pick(7, 0x7FB04A, 0xD9A02E, 0x5FA8C8, 0x8FB85A);
        Eye.iris(stage, new double[] {354, 306, 46}, iris, 0.78);
        Eye.iris(stage, new double[] {530, 306, 46}, iris, 0.78);
        Shape muzzle =
                Curves.union(Curves.ellipse(408, 408, 52, 38), Curves.ellipse(484, 408, 52, 38));
        stage.add(muzzle, coat(13, Flow.from(446, 370)).shading(0.12), fur.pale());
        Shape mouth = Curves.open(398, 418, 418, 434, 446, 412, 474, 434, 494, 418);
        stage.add(
                new java.awt.BasicStroke(6, 1, 1).createStrokedShape(mouth),
                Matter.INK.clear(0.8),
                fur.line());
        stage.add(
                Curves.closed(418, 366, 446, 360, 474, 366, 462, 386, 446, 398, 430, 386),
                Matter.SOFT.glossy(0.5),
                PINK);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double x = 446 + side * 60;
                double y = 402 + i * 12;
                Shape whisker =
                        Curves.limb(
                                x,
                                y,
                                2.4,
                                x + side * 90,
                                y - 16 + i * 10,
                                2,
                                x + side * 190,
                                y - 26 + i * 26,
                                0.7);
                stage.add(whisker, Matter.INK.glowing(0.3), 0xFFF8EC);
            }
        }
    }

    /** The colours of one cat. */
    private record Fur(int main, int dark, int pale, int tip, int line) {
        static Fur of(Costume costume) {
            int main = costume.tinted(costume.mainColor(0xE59A4C, 0xE59A4C, 0x9C938C, 0xD9B48A));
            double l = Tone.lightness(main);
            int dark = Tone.hue(Tone.darker(main, l < 0.4 ? 0.07 : 0.17), -0.1, 1.1);
            int pale = l < 0.4 ? Tone.lighter(main, 0.1) : Tone.mix(main, 0xFFF4E2, 0.82);
            return new Fur(main, dark, pale, Tone.mix(main, pale, 0.85), Tone.darker(main, 0.34));
        }
    }
}
