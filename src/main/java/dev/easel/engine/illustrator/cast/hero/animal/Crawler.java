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

/** A long reptile in profile, on four short legs or none. */
record Crawler(Sort sort) implements Hero {
    /** Which one. */
    enum Sort {
        LIZARD(0x5FB04A, 0x3F9A8A, 0xC8A04A),
        CROCODILE(0x5F8A4A, 0x6F8A52),
        SNAKE(0x6FB04A, 0xE0A03A, 0x4F9A8A);

        final int[] own;

        Sort(int... own) {
            this.own = own;
        }
    }

    private static final Matter SCALES = Matter.SOFT.glossy(0.3).shading(0.28);

    @Override
    public double width(Costume costume) {
        return sort == Sort.SNAKE ? 1180 : 1960;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(sort.own);
        int pale = Tone.mix(rgb, 0xFFF4CC, 0.7);
        if (sort == Sort.SNAKE) {
            return snake(stage, rgb, pale);
        }
        boolean big = sort == Sort.CROCODILE;
        for (double x : new double[] {1120, 640}) {
            leg(stage, Tone.darker(rgb, 0.07), x + 70);
        }
        body(stage, rgb, pale, big);
        for (double x : new double[] {1120, 640}) {
            leg(stage, rgb, x);
        }
        head(stage, rgb, pale, big);
        return Marks.foot(900, 984)
                .and("head", 1400, 560)
                .and("top", 900, 610)
                .and("face", 1440, 650)
                .and("back", 860, 620)
                .and("neck", 1250, 740)
                .and("mouth", 1800, 790)
                .and("hand", 1800, 800);
    }

    private static void leg(Stage stage, int rgb, double x) {
        stage.add(Curves.limb(x, 800, 74, x - 44, 890, 54, x + 10, 950, 44), SCALES, rgb);
        for (int toe = 0; toe < 3; toe++) {
            stage.add(
                    Curves.limb(x + 6, 962, 22, x + 48 + toe * 26, 974 - Math.abs(1 - toe) * 4, 13),
                    SCALES.shading(0.12),
                    Tone.lighter(rgb, 0.02));
        }
    }

    private static void body(Stage stage, int rgb, int pale, boolean big) {
        if (big) {
            for (int i = 0; i < 13; i++) {
                double x = 190 + i * 84;
                double y = 800 - 130 * Math.sin(Math.PI * Math.min(1, (x - 100) / 1100.0) * 0.62);
                stage.add(
                        Curves.polygon(x - 46, y + 40, x - 6, y - 62, x + 40, y + 40),
                        Matter.slab(16).shading(0.2),
                        Tone.darker(rgb, 0.06));
            }
        }
        stage.add(
                Curves.limb(
                        60,
                        big ? 900 : 700,
                        10,
                        190,
                        900,
                        34,
                        380,
                        890,
                        70,
                        640,
                        790,
                        128,
                        900,
                        760,
                        148,
                        1160,
                        760,
                        128,
                        1330,
                        720,
                        108),
                SCALES,
                rgb,
                pen -> {
                    pen.fade(800, 900, pale, 0.9);
                    marks(pen, rgb, big);
                });
    }

    private static void marks(Pen pen, int rgb, boolean big) {
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 17; i++) {
                double x = 330 + i * 62 + row % 2 * 31;
                double y = 668 + row * 44;
                int tint = big ? Tone.darker(rgb, 0.07) : Tone.lighter(rgb, 0.1);
                pen.fill(Curves.ellipse(x, y, big ? 19 : 15, 13), tint, 0.6);
            }
        }
    }

    private static void head(Stage stage, int rgb, int pale, boolean big) {
        double nose = big ? 1840 : 1700;
        double thin = big ? 58 : 76;
        stage.add(
                Curves.limb(
                        1360,
                        700,
                        116,
                        1500,
                        730,
                        104,
                        (1500 + nose) / 2,
                        770,
                        thin * 1.16,
                        nose,
                        782,
                        thin),
                SCALES,
                rgb,
                pen -> pen.fade(770, 840, pale, 0.95));
        stage.add(
                Curves.limb(nose + thin * 0.7, 792, 6, 1640, 822, 9, 1500, 806, 8, 1440, 780, 5),
                Matter.INK,
                Tone.darker(rgb, 0.3));
        if (big) {
            for (int i = 0; i < 5; i++) {
                double x = 1560 + i * 58;
                stage.add(
                        Curves.polygon(x - 17, 812, x + 17, 812, x, 850), Matter.slab(6), 0xFFFDF2);
            }
        }
        stage.add(Curves.ellipse(nose + thin * 0.3, 744, 12, 9), Matter.INK, Tone.darker(rgb, 0.3));
        stage.add(Curves.circle(1430, 630, 78), SCALES, rgb);
        stage.add(Curves.circle(1446, 632, 56), Matter.SOFT.glossy(0.4), 0xFFFDF2);
        Eye.button(stage, 1458, 634, 38);
    }

    private static Marks snake(Stage stage, int rgb, int pale) {
        double[][] coils = {{590, 890, 470}, {590, 800, 380}, {590, 716, 280}};
        for (double[] coil : coils) {
            stage.add(
                    Curves.limb(
                            coil[0] - coil[2] + 90,
                            coil[1],
                            84,
                            coil[0],
                            coil[1] + 22,
                            94,
                            coil[0] + coil[2] - 90,
                            coil[1],
                            84),
                    SCALES,
                    rgb,
                    pen -> {
                        for (double x = 120; x < 1080; x += 120) {
                            pen.fill(
                                    Curves.polygon(
                                            x - 46,
                                            coil[1],
                                            x,
                                            coil[1] - 52,
                                            x + 46,
                                            coil[1],
                                            x,
                                            coil[1] + 52),
                                    Tone.darker(rgb, 0.13),
                                    0.8);
                        }
                        pen.fade(coil[1] + 40, coil[1] + 110, pale, 0.7);
                    });
        }
        stage.add(
                Curves.limb(540, 700, 86, 500, 560, 78, 560, 420, 72, 640, 330, 76),
                SCALES,
                rgb,
                pen -> pen.fadeAcross(600, 680, pale, 0.9));
        stage.add(Curves.limb(830, 330, 8, 900, 340, 8, 960, 318, 4), Matter.SOFT, 0xE0484A);
        stage.add(Curves.limb(900, 340, 7, 956, 366, 3), Matter.SOFT, 0xE0484A);
        stage.add(
                Curves.closed(
                        560, 180, 500, 270, 560, 380, 720, 410, 860, 370, 880, 300, 800, 210, 680,
                        150),
                SCALES,
                rgb,
                pen -> pen.fade(330, 400, pale, 0.8));
        stage.add(
                Curves.limb(870, 324, 4, 760, 356, 8, 660, 330, 5),
                Matter.INK,
                Tone.darker(rgb, 0.3));
        for (double x : new double[] {640, 776}) {
            stage.add(Curves.circle(x, 232, 58), Matter.SOFT.glossy(0.4), 0xFFFDF2);
            Eye.button(stage, x + 8, 236, 38);
        }
        return Marks.foot(590, 984)
                .and("head", 690, 170)
                .and("top", 690, 160)
                .and("face", 708, 232)
                .and("neck", 560, 430)
                .and("back", 420, 700)
                .and("mouth", 870, 330)
                .and("hand", 870, 340);
    }
}
