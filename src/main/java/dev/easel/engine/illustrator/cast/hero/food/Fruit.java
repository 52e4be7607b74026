package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A single fruit. */
public record Fruit(Sort sort) implements Hero {
    private static final int GREEN = 0x5F9A3F;

    /** Which fruit. */
    public enum Sort {
        APPLE,
        ORANGE,
        LEMON,
        STRAWBERRY,
        GRAPES,
        BANANA,
        WATERMELON
    }

    @Override
    public double width(Costume costume) {
        return switch (sort) {
            case APPLE, ORANGE -> 960;
            case LEMON -> 1300;
            case STRAWBERRY -> 820;
            case GRAPES -> 760;
            case BANANA -> 1250;
            case WATERMELON -> 1700;
        };
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        switch (sort) {
            case APPLE -> apple(stage, costume.ownColor(0xD0332C, 0xD0332C, 0x8FB93C));
            case ORANGE -> orange(stage, costume.ownColor(0xF28C1F));
            case LEMON -> lemon(stage, costume.ownColor(0xF6D63A));
            case STRAWBERRY -> strawberry(stage, costume.ownColor(0xDB2B3A));
            case GRAPES -> grapes(stage, costume);
            case BANANA -> banana(stage, costume.ownColor(0xF4D048));
            case WATERMELON -> watermelon(stage, costume.ownColor(0xE5474F));
        }
        double x = width(costume) / 2;
        return Marks.foot(x, 980).and("top", x, 60).and("hand", x, 500).and("back", x, 160);
    }

    private static void leaf(Stage stage, double x, double y, double tilt) {
        stage.add(
                Curves.turned(
                        Curves.closed(
                                x, y, x + 90, y - 70, x + 230, y - 60, x + 300, y, x + 220, y + 40,
                                x + 90, y + 46),
                        tilt,
                        x,
                        y),
                Matter.slab(30).glossy(0.3),
                GREEN,
                pen ->
                        pen.line(
                                Curves.turned(
                                        Curves.open(x, y, x + 150, y - 10, x + 290, y), tilt, x, y),
                                8,
                                Tone.lighter(GREEN, 0.12),
                                0.8));
    }

    private static void apple(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        480, 250, 600, 190, 760, 200, 880, 310, 910, 500, 850, 740, 720, 930, 600,
                        970, 480, 945, 360, 970, 240, 930, 110, 740, 50, 500, 80, 310, 200, 200,
                        360, 190),
                Matter.SHINY.glossy(0.6),
                rgb,
                pen -> {
                    SplittableRandom random = new SplittableRandom(4);
                    int warm = Tone.mix(rgb, 0xF3C04A, 0.55);
                    pen.patch(660, 330, 260, warm, 0.55);
                    for (int i = 0; i < 60; i++) {
                        double a = random.nextDouble() * 2 * Math.PI;
                        double d = 80 + random.nextDouble() * 150;
                        pen.line(
                                Curves.open(
                                        480 + Math.cos(a) * d * 0.5,
                                        250 + Math.sin(a) * d * 0.3,
                                        480 + Math.cos(a) * d * 1.6,
                                        290 + Math.abs(Math.sin(a)) * d * 1.6),
                                5,
                                warm,
                                0.18);
                    }
                    pen.patch(480, 225, 120, Tone.darker(rgb, 0.25), 0.9);
                });
        stage.add(Curves.limb(476, 270, 15, 490, 180, 14, 540, 70, 19), Matter.SOFT, 0x6B4526);
        leaf(stage, 510, 160, -14);
    }

    private static void orange(Stage stage, int rgb) {
        stage.add(
                Curves.circle(480, 520, 455),
                Matter.SHINY.glossy(0.35),
                rgb,
                pen -> dimples(pen, rgb, 480, 520));
        stage.add(
                Curves.closed(440, 120, 480, 96, 520, 120, 516, 150, 480, 160, 444, 150),
                Matter.slab(20),
                0x6F8F3A);
        leaf(stage, 490, 120, -8);
    }

    private static void dimples(
            dev.easel.engine.illustrator.cast.relief.Pen pen, int rgb, double cx, double cy) {
        for (int i = 0; i < 420; i++) {
            double a = i * 2.39996;
            double d = 450 * Math.sqrt(i / 420.0);
            pen.fill(
                    Curves.circle(cx + Math.cos(a) * d * 1.2, cy + Math.sin(a) * d, 5),
                    Tone.darker(rgb, 0.08),
                    0.5);
        }
    }

    private static void lemon(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        60, 540, 150, 430, 330, 230, 640, 130, 930, 220, 1120, 420, 1250, 500, 1240,
                        580, 1110, 680, 920, 880, 640, 960, 330, 880, 150, 680),
                Matter.SHINY.glossy(0.4),
                rgb,
                pen -> dimples(pen, rgb, 640, 540));
        leaf(stage, 96, 520, -60);
    }

    private static void strawberry(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        410, 200, 590, 150, 740, 220, 780, 380, 700, 620, 560, 850, 410, 970, 260,
                        850, 120, 620, 40, 380, 80, 220, 230, 150),
                Matter.SHINY.glossy(0.55),
                rgb,
                pen -> {
                    for (int row = 0; row < 9; row++) {
                        for (int i = -5; i < 6; i++) {
                            double x = 410 + i * 92 + row % 2 * 46;
                            double y = 280 + row * 76;
                            pen.fill(Curves.ellipse(x, y + 4, 16, 22), Tone.darker(rgb, 0.14), 0.8);
                            pen.fill(Curves.ellipse(x, y, 9, 15), 0xF7DE8A, 1);
                        }
                    }
                });
        for (int i = 0; i < 7; i++) {
            stage.add(
                    Curves.turned(
                            Curves.closed(410, 190, 380, 280, 410, 390, 440, 280),
                            -105 + i * 35,
                            410,
                            180),
                    Matter.slab(20),
                    Tone.lighter(GREEN, i % 2 * 0.04));
        }
        stage.add(Curves.limb(410, 190, 16, 420, 110, 14, 460, 50, 16), Matter.SOFT, GREEN);
    }

    private static void grapes(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x6B3F8F, 0x9DB84A);
        stage.add(Curves.limb(380, 240, 14, 390, 130, 14, 440, 50, 18), Matter.SOFT, 0x7A5A34);
        leaf(stage, 400, 150, 10);
        int[] rows = {4, 5, 4, 3, 2, 1};
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < rows[row]; i++) {
                double x =
                        380
                                + (i - (rows[row] - 1) / 2.0) * 138
                                + costume.vary(row * 9 + i, -12, 12);
                double y = 300 + row * 118 + costume.vary(row * 7 + i + 60, -14, 14);
                stage.add(
                        Curves.circle(x, y, 86),
                        Matter.SHINY.glossy(0.7).shading(0.55),
                        Tone.lighter(rgb, costume.vary(row * 5 + i + 99, -0.04, 0.05)),
                        pen -> pen.patch(x + 20, y + 40, 60, Tone.lighter(rgb, 0.14), 0.7));
            }
        }
    }

    private static void banana(Stage stage, int rgb) {
        stage.add(
                Curves.limb(
                        170, 130, 34, 190, 260, 78, 300, 520, 128, 560, 740, 148, 860, 800, 120,
                        1060, 740, 74, 1150, 690, 34),
                Matter.SOFT.glossy(0.35),
                rgb,
                pen ->
                        pen.line(
                                        Curves.open(
                                                170, 130, 250, 460, 540, 690, 860, 760, 1150, 690),
                                        9,
                                        Tone.darker(rgb, 0.12),
                                        0.6)
                                .patch(150, 110, 110, 0x6F8A34, 0.7)
                                .patch(1170, 690, 60, 0x4A3520, 1));
        stage.add(Curves.limb(160, 60, 26, 170, 140, 30), Matter.SOFT, 0x7D7A34);
    }

    private static void watermelon(Stage stage, int rgb) {
        stage.add(
                Curves.common(Curves.ellipse(850, 200, 820, 770), Curves.box(0, 200, 1700, 800, 0)),
                Matter.slab(70).glossy(0.4),
                0x3F8F45);
        stage.add(
                Curves.common(Curves.ellipse(850, 200, 760, 706), Curves.box(0, 190, 1700, 800, 0)),
                Matter.slab(30).shading(0),
                0xF1F5DC);
        stage.add(
                Curves.common(Curves.ellipse(850, 200, 716, 660), Curves.box(0, 180, 1700, 800, 0)),
                Matter.slab(60).glossy(0.35).shading(0),
                rgb,
                pen -> {
                    for (int i = 0; i < 27; i++) {
                        double a = 0.2 + 2.74 * (i % 9 + i / 9 * 0.4) / 9.4;
                        double d = 230 + i / 9 * 165;
                        pen.fill(
                                Curves.ellipse(
                                        850 + Math.cos(a) * d * 1.1,
                                        200 + Math.sin(a) * d,
                                        15,
                                        25,
                                        Math.toDegrees(a) - 90),
                                0x2A1A16,
                                0.95);
                    }
                });
    }
}
