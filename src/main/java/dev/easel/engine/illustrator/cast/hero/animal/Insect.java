package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Small crawling and flying things with big eyes. */
record Insect(Sort sort) implements Hero {
    /** Which one. */
    enum Sort {
        LADYBIRD(1180),
        DRAGONFLY(1500),
        SPIDER(1300),
        ANT(1500),
        SNAIL(1300),
        BAT(1900);

        final double width;

        Sort(double width) {
            this.width = width;
        }
    }

    private static final Matter SHELL = Matter.SOFT.glossy(0.65).shading(0.3);
    private static final int[] SIDES = {-1, 1};
    private static final int DARK = 0x2B2730;

    @Override
    public double width(Costume costume) {
        return sort.width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        return switch (sort) {
            case LADYBIRD -> ladybird(stage, costume.ownColor(0xD8352E, 0xE8782A));
            case DRAGONFLY -> dragonfly(stage, costume.ownColor(0x2F9AB8, 0x4FA85A, 0xD8584A));
            case SPIDER -> spider(stage, costume.ownColor(0x3A343C, 0x5A4438));
            case ANT -> ant(stage, costume.ownColor(0x5A3A30, 0x3A3236));
            case SNAIL -> snail(stage, costume.ownColor(0xC8824A, 0xB86A7A, 0x8AA05A));
            case BAT -> bat(stage, costume.ownColor(0x54434C, 0x6A5048));
        };
    }

    private static Marks marks(double x, double headX, double headY) {
        return Marks.foot(x, 984)
                .and("head", headX, headY - 130)
                .and("top", headX, headY - 150)
                .and("face", headX, headY)
                .and("neck", headX - 80, headY + 150)
                .and("back", x - 80, headY - 60)
                .and("mouth", headX + 60, headY + 90)
                .and("hand", headX + 120, headY + 110);
    }

    private static void head(Stage stage, double x, double y, double r, int rgb) {
        stage.add(Curves.circle(x, y, r), SHELL.glossy(0.4), rgb);
        new FriendlyFace(x + r * 0.16, y - r * 0.06, r * 0.42, rgb).draw(stage);
    }

    private static void feelers(Stage stage, double x, double y, int rgb) {
        for (double lean : new double[] {-30, 70}) {
            stage.add(
                    Curves.limb(
                            x + lean * 0.3, y, 9, x + lean, y - 90, 8, x + lean * 1.7, y - 150, 8),
                    Matter.SOFT,
                    rgb);
            stage.add(Curves.circle(x + lean * 1.74, y - 158, 22), SHELL, rgb);
        }
    }

    private static void legs(Stage stage, double from, double to, double y, int rgb) {
        for (int i = 0; i < 3; i++) {
            double x = from + (to - from) * i / 2;
            double out = (i - 1) * 60;
            stage.add(
                    Curves.limb(
                            x,
                            y,
                            20,
                            x + out,
                            y + 70,
                            17,
                            x + out * 1.3 + 10,
                            966,
                            15,
                            x + out * 1.3 + 44,
                            976,
                            11),
                    Matter.SOFT,
                    rgb);
        }
    }

    private static Marks ladybird(Stage stage, int rgb) {
        legs(stage, 330, 720, 820, DARK);
        feelers(stage, 930, 480, DARK);
        head(stage, 930, 620, 180, DARK);
        stage.add(
                Curves.closed(
                        80, 860, 90, 600, 240, 400, 470, 330, 700, 400, 840, 600, 850, 860, 470,
                        900),
                SHELL,
                rgb,
                pen -> {
                    pen.line(Curves.open(470, 320, 520, 600, 500, 920), 10, DARK, 0.8);
                    for (double[] p :
                            new double[][] {
                                {260, 560, 66},
                                {300, 770, 60},
                                {640, 520, 62},
                                {690, 740, 58},
                                {450, 450, 44},
                                {480, 690, 0}
                            }) {
                        pen.fill(Curves.circle(p[0], p[1], p[2]), DARK, 1);
                    }
                });
        return marks(520, 950, 610);
    }

    private static Marks dragonfly(Stage stage, int rgb) {
        Matter gauze = Matter.slab(14).glossy(0.7).clear(0.7).shading(0.12);
        double[][] wings = {
            {760, 420, 640, 96}, {860, 420, 980, 80}, {740, 460, 470, 180}, {880, 440, 1180, 150}
        };
        for (double[] w : wings) {
            double mx = (w[0] + w[2]) / 2;
            double my = (w[1] + w[3]) / 2;
            stage.add(
                    Curves.limb(w[0], w[1], 26, mx, my, 70, w[2], w[3], 50),
                    gauze,
                    0xCFEAF6,
                    pen -> pen.line(Curves.open(w[0], w[1], mx, my, w[2], w[3]), 6, 0x7FA8BC, 0.8));
        }
        stage.add(
                Curves.limb(780, 500, 80, 560, 600, 46, 330, 720, 40, 110, 850, 30),
                SHELL,
                rgb,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        double x = 640 - i * 70;
                        double y = 560 + i * 40;
                        pen.line(
                                Curves.open(x - 30, y - 60, x + 30, y + 60),
                                12,
                                Tone.darker(rgb, 0.14),
                                0.8);
                    }
                });
        stage.add(Curves.circle(840, 480, 120), SHELL, Tone.lighter(rgb, 0.03));
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.limb(820 + i * 40, 580, 10, 840 + i * 60, 670, 9, 820 + i * 60, 730, 7),
                    Matter.SOFT,
                    DARK);
        }
        head(stage, 1010, 420, 150, Tone.lighter(rgb, 0.06));
        return marks(760, 1030, 410);
    }

    private static Marks spider(Stage stage, int rgb) {
        for (int side : SIDES) {
            for (int i = 0; i < 4; i++) {
                double reach = 300 + i * 90;
                stage.add(
                        Curves.limb(
                                650 + side * 120,
                                620 + i * 26,
                                30,
                                650 + side * reach,
                                330 + i * 110,
                                24,
                                650 + side * (reach + 70 - i * 20),
                                960,
                                12),
                        Matter.SOFT.glossy(0.2),
                        Tone.darker(rgb, i % 2 * 0.03));
            }
        }
        Matter fuzz = Matter.SOFT.coated(Coat.fur(28, Flow.from(650, 600)).ruffled(0.4));
        stage.add(Curves.ellipse(650, 500, 230, 220), fuzz, rgb);
        stage.add(Curves.circle(650, 680, 190), fuzz.shading(0.35), Tone.lighter(rgb, 0.04));
        new FriendlyFace(650, 650, 92, rgb).draw(stage);
        for (double x : new double[] {540, 760}) {
            stage.add(Curves.circle(x, 560, 34), Matter.INK.glowing(0.2), 0xFFFDF8);
            Eye.button(stage, x, 562, 24);
        }
        return marks(650, 650, 620);
    }

    private static Marks ant(Stage stage, int rgb) {
        legs(stage, 620, 820, 760, Tone.darker(rgb, 0.06));
        stage.add(
                Curves.ellipse(330, 690, 270, 190, -12),
                SHELL,
                rgb,
                pen -> {
                    for (int i = 0; i < 4; i++) {
                        pen.line(
                                Curves.open(
                                        200 + i * 90, 480, 170 + i * 90, 700, 200 + i * 90, 900),
                                9,
                                Tone.darker(rgb, 0.12),
                                0.6);
                    }
                });
        stage.add(Curves.ellipse(720, 700, 160, 120), SHELL, rgb);
        feelers(stage, 1080, 440, rgb);
        head(stage, 1080, 590, 220, rgb);
        return marks(740, 1100, 580);
    }

    private static Marks snail(Stage stage, int rgb) {
        int skin = 0xE8CFA0;
        for (double x : new double[] {1040, 1150}) {
            stage.add(Curves.limb(x - 20, 600, 30, x + 20, 400, 26), Matter.SOFT.glossy(0.3), skin);
        }
        stage.add(
                Curves.limb(
                        110, 960, 20, 330, 920, 64, 800, 900, 90, 1010, 780, 110, 1070, 640, 130),
                Matter.SOFT.glossy(0.35),
                skin,
                pen -> pen.fade(900, 990, Tone.darker(skin, 0.1), 0.8));
        stage.add(
                Curves.circle(560, 560, 340),
                SHELL,
                rgb,
                pen -> {
                    double[] xy = new double[80];
                    for (int i = 0; i < 40; i++) {
                        double a = i * 0.42;
                        double r = 300 - i * 7.4;
                        xy[2 * i] = 560 + Math.cos(a) * r;
                        xy[2 * i + 1] = 560 + Math.sin(a) * r;
                    }
                    pen.line(Curves.open(xy), 34, Tone.darker(rgb, 0.14), 0.85);
                });
        for (double x : new double[] {1060, 1170}) {
            stage.add(Curves.circle(x, 370, 62), Matter.SOFT.glossy(0.4), 0xFFFDF8);
            Eye.button(stage, x + 8, 374, 42);
        }
        stage.add(Curves.limb(1050, 690, 5, 1100, 726, 9, 1160, 690, 5), Matter.INK, 0x7A4A38);
        return marks(600, 1110, 480);
    }

    private static Marks bat(Stage stage, int rgb) {
        for (int side : SIDES) {
            stage.add(
                    Curves.polygon(
                            950 + side * 120,
                            480,
                            950 + side * 420,
                            230,
                            950 + side * 900,
                            260,
                            950 + side * 860,
                            420,
                            950 + side * 900,
                            620,
                            950 + side * 740,
                            580,
                            950 + side * 650,
                            730,
                            950 + side * 500,
                            640,
                            950 + side * 380,
                            780,
                            950 + side * 240,
                            680,
                            950 + side * 110,
                            720),
                    Matter.slab(26).shading(0.3),
                    Tone.darker(rgb, 0.06),
                    pen -> {
                        for (int x : new int[] {500, 650, 740}) {
                            pen.line(
                                    Curves.open(950 + side * 420, 240, 950 + side * x, 640),
                                    8,
                                    Tone.lighter(rgb, 0.06),
                                    0.7);
                        }
                    });
            stage.add(
                    Curves.closed(
                            950 + side * 60,
                            260,
                            950 + side * 100,
                            100,
                            950 + side * 190,
                            50,
                            950 + side * 220,
                            180,
                            950 + side * 190,
                            320),
                    Matter.SOFT,
                    rgb,
                    pen -> pen.patch(950 + side * 150, 210, 90, 0xD89A94, 0.9));
        }
        Matter fur = Matter.SOFT.coated(Coat.fur(30, Flow.towards(0, 1)).ruffled(0.3));
        stage.add(
                Curves.ellipse(950, 680, 170, 220),
                fur,
                rgb,
                pen -> pen.patch(950, 700, 140, Tone.lighter(rgb, 0.14), 0.9));
        stage.add(Curves.circle(950, 400, 220), fur.shading(0.4), rgb);
        new FriendlyFace(960, 390, 96, rgb).draw(stage);
        for (double x : new double[] {936, 984}) {
            stage.add(
                    Curves.polygon(x - 12, 466, x + 12, 466, x, 498),
                    Matter.INK.glowing(0.2),
                    0xFFFFFF);
        }
        return marks(950, 960, 390);
    }
}
