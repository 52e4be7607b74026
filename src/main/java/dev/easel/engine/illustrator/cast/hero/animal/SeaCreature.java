package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.SplittableRandom;

/** Soft dwellers of the sea, seen from the front: octopus, squid, jellyfish, starfish, crab. */
record SeaCreature(Sort sort) implements Hero {
    /** Which one. */
    enum Sort {
        OCTOPUS(1120, 0xE8705F, 0x9A6BC8, 0xF0955A),
        SQUID(820, 0xF09AB4, 0xE8806A, 0xB58CE0),
        JELLYFISH(860, 0xF2A0C8, 0x8FB8F4, 0xB79CF0),
        STARFISH(1040, 0xF08A4A, 0xE8586A, 0xF2B84B),
        CRAB(1360, 0xE0523A, 0xE8783A);

        final double width;
        final int[] own;

        Sort(double width, int... own) {
            this.width = width;
            this.own = own;
        }
    }

    private static final int[] SIDES = {-1, 1};
    private static final Matter SKIN = Matter.SOFT.glossy(0.45).shading(0.3);

    @Override
    public double width(Costume costume) {
        return sort.width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(sort.own);
        double x = sort.width / 2;
        double faceY =
                switch (sort) {
                    case OCTOPUS -> octopus(stage, rgb, costume);
                    case SQUID -> squid(stage, rgb);
                    case JELLYFISH -> jellyfish(stage, rgb);
                    case STARFISH -> starfish(stage, rgb);
                    case CRAB -> crab(stage, rgb);
                };
        double hatY = sort == Sort.CRAB ? 430 : sort == Sort.OCTOPUS ? 90 : 60;
        return Marks.foot(x, 985)
                .and("head", x, hatY)
                .and("top", x, hatY - 20)
                .and("face", x, faceY)
                .and("neck", x, faceY + 150)
                .and("back", x, hatY + 60)
                .and("hand", sort.width * 0.86, 560);
    }

    private double octopus(Stage stage, int rgb, Costume costume) {
        double[][] arms = {
            {-1, 60, 640},
            {1, 60, 640},
            {-0.7, 150, 900},
            {0.7, 150, 900},
            {-0.35, 250, 950},
            {0.35, 250, 950}
        };
        for (double[] arm : arms) {
            double tip = 560 + arm[0] * 470;
            double side = Math.signum(arm[0]);
            stage.add(
                    Curves.limb(
                            560 + arm[0] * 150,
                            600,
                            84,
                            560 + arm[0] * 300,
                            780,
                            66,
                            560 + arm[0] * 420,
                            arm[2],
                            46,
                            tip,
                            arm[2] - 40,
                            32,
                            tip - side * 20,
                            arm[2] - 110,
                            20),
                    SKIN,
                    Tone.darker(rgb, Math.abs(arm[0]) > 0.6 ? 0.05 : 0),
                    pen -> suckers(pen, 560 + arm[0] * 360, arm[2] - 20, rgb));
        }
        stage.add(
                Curves.closed(
                        560, 60, 350, 110, 250, 290, 290, 470, 370, 580, 360, 690, 560, 730, 760,
                        690, 750, 580, 830, 470, 870, 290, 770, 110),
                SKIN,
                rgb,
                pen -> spots(pen, rgb, costume));
        new FriendlyFace(570, 440, 100, rgb).draw(stage);
        return 440;
    }

    private static void suckers(Pen pen, double x, double y, int rgb) {
        for (int i = 0; i < 5; i++) {
            pen.fill(
                    Curves.circle(x + (i - 2) * 42, y + 60 - i % 2 * 20, 13),
                    Tone.lighter(rgb, 0.14),
                    0.8);
        }
    }

    private static void spots(Pen pen, int rgb, Costume costume) {
        SplittableRandom random = costume.random(8);
        pen.patch(480, 180, 200, Tone.lighter(rgb, 0.08), 0.7);
        for (int i = 0; i < 9; i++) {
            double x = 320 + random.nextDouble() * 460;
            double y = 120 + random.nextDouble() * 180;
            pen.fill(Curves.ellipse(x, y, 22, 18), Tone.darker(rgb, 0.08), 0.6);
        }
    }

    private static double squid(Stage stage, int rgb) {
        for (int i = 0; i < 6; i++) {
            double x = 260 + i * 60;
            double sway = i % 2 * 50 - 25;
            stage.add(
                    Curves.limb(
                            x,
                            640,
                            30,
                            x + sway,
                            780,
                            24,
                            x - sway * 0.6,
                            890,
                            18,
                            x + sway * 0.4,
                            965,
                            8),
                    SKIN,
                    Tone.darker(rgb, i % 2 * 0.05));
        }
        for (int side : SIDES) {
            stage.add(
                    Curves.closed(
                            410,
                            60,
                            410 + side * 190,
                            170,
                            410 + side * 300,
                            330,
                            410 + side * 200,
                            370,
                            410 + side * 90,
                            300),
                    SKIN,
                    Tone.darker(rgb, 0.04));
        }
        stage.add(
                Curves.closed(
                        410, 40, 300, 200, 230, 420, 230, 620, 300, 700, 410, 720, 520, 700, 590,
                        620, 590, 420, 520, 200),
                SKIN,
                rgb,
                pen -> pen.patch(360, 260, 150, Tone.lighter(rgb, 0.08), 0.7));
        new FriendlyFace(420, 540, 86, rgb).draw(stage);
        return 540;
    }

    private static double jellyfish(Stage stage, int rgb) {
        for (int i = 0; i < 7; i++) {
            double x = 190 + i * 80;
            double sway = i % 2 * 80 - 40;
            stage.add(
                    Curves.limb(
                            x,
                            470,
                            16,
                            x + sway,
                            620,
                            13,
                            x - sway * 0.7,
                            780,
                            10,
                            x + sway * 0.5,
                            960 - i % 3 * 50,
                            4),
                    SKIN.clear(0.8).glowing(0.25),
                    Tone.lighter(rgb, 0.06));
        }
        Shape bell =
                Curves.closed(
                        430, 40, 220, 100, 90, 280, 70, 470, 150, 520, 240, 480, 330, 530, 430, 490,
                        530, 530, 620, 480, 710, 520, 790, 470, 770, 280, 640, 100);
        stage.add(
                bell,
                Matter.SOFT.glossy(0.7).clear(0.88).glowing(0.25),
                rgb,
                pen -> {
                    pen.fade(380, 540, Tone.lighter(rgb, 0.12), 0.9);
                    pen.fill(Curves.ellipse(300, 190, 60, 34, -30), 0xFFFFFF, 0.45);
                });
        new FriendlyFace(440, 340, 92, rgb).draw(stage);
        return 340;
    }

    private static double starfish(Stage stage, int rgb) {
        double[] xy = new double[40];
        for (int i = 0; i < 20; i++) {
            double a = i * Math.PI / 10;
            double r = i % 4 == 0 ? 490 : i % 2 == 0 ? 216 : 330;
            xy[2 * i] = 520 + Math.sin(a) * r;
            xy[2 * i + 1] = 530 - Math.cos(a) * r;
        }
        stage.add(
                Curves.closed(xy),
                Matter.SOFT.glossy(0.15).shading(0.3),
                rgb,
                pen -> {
                    for (int arm = 0; arm < 5; arm++) {
                        double a = arm * Math.PI * 0.4;
                        for (int k = 0; k < 6; k++) {
                            double r = 190 + k * 46;
                            pen.fill(
                                    Curves.circle(
                                            520 + Math.sin(a) * r,
                                            530 - Math.cos(a) * r,
                                            17 - k * 1.8),
                                    Tone.lighter(rgb, 0.13),
                                    0.85);
                        }
                    }
                });
        new FriendlyFace(524, 510, 92, rgb).draw(stage);
        return 510;
    }

    private static double crab(Stage stage, int rgb) {
        for (int side : SIDES) {
            for (int i = 0; i < 3; i++) {
                double x = 680 + side * (250 + i * 24);
                stage.add(
                        Curves.limb(
                                x - side * 60,
                                740 - i * 30,
                                34,
                                x + side * 130,
                                700 + i * 26,
                                28,
                                x + side * (190 - i * 30),
                                960,
                                12),
                        SKIN,
                        Tone.darker(rgb, 0.06));
            }
            claw(stage, rgb, side);
            stage.add(Curves.limb(680 + side * 110, 560, 22, 680 + side * 120, 450, 20), SKIN, rgb);
        }
        stage.add(
                Curves.closed(
                        680, 520, 480, 540, 340, 640, 350, 770, 480, 870, 680, 890, 880, 870, 1010,
                        770, 1020, 640, 880, 540),
                SKIN,
                rgb,
                pen ->
                        pen.patch(560, 600, 190, Tone.lighter(rgb, 0.08), 0.8)
                                .fade(780, 900, 0xFFE2C8, 0.7));
        for (int side : SIDES) {
            double x = 680 + side * 122;
            stage.add(Curves.circle(x, 420, 62), SKIN, 0xFFFDF8);
            Eye.button(stage, x + 6, 424, 40);
        }
        stage.add(
                Curves.limb(580, 700, 6, 680, 750, 11, 780, 700, 6),
                Matter.INK,
                Tone.darker(rgb, 0.32));
        return 480;
    }

    private static void claw(Stage stage, int rgb, int side) {
        double x = 680 + side * 480;
        stage.add(
                Curves.limb(680 + side * 300, 650, 44, 680 + side * 440, 610, 42, x, 500, 46),
                SKIN,
                rgb);
        stage.add(
                Curves.minus(
                        Curves.ellipse(x + side * 20, 360, 120, 150, side * 16),
                        Curves.polygon(x + side * 30, 380, x - side * 60, 170, x + side * 60, 170)),
                SKIN,
                rgb,
                pen -> pen.patch(x - 20, 320, 90, Tone.lighter(rgb, 0.1), 0.8));
    }
}
