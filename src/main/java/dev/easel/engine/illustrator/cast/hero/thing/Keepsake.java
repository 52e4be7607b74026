package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Small things of the house: book, candle, gift, ball, lantern, clock. */
public record Keepsake(Sort sort) implements Hero {
    /** Which thing. */
    public enum Sort {
        BOOK,
        CANDLE,
        GIFT,
        BALL,
        LANTERN,
        CLOCK
    }

    @Override
    public double width(Costume costume) {
        return switch (sort) {
            case BOOK -> 1500;
            case CANDLE -> 420;
            case LANTERN -> 560;
            case GIFT, BALL, CLOCK -> 1000;
        };
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        switch (sort) {
            case BOOK -> book(stage, costume.mainColor(0xA83A34, 0x2F5F8A, 0x3F7F5A));
            case CANDLE -> candle(stage, costume.mainColor(0xF6EBD2, 0xC94A3F));
            case GIFT ->
                    gift(
                            stage,
                            costume.ownColor(0xD2433C, 0x3F7FC4, 0x4F9A6A),
                            costume.color(1, 0xF6CE4F));
            case BALL ->
                    ball(stage, costume.ownColor(0xE0453A, 0x2F7FD0), costume.color(1, 0xFFF8EA));
            case LANTERN -> lantern(stage, costume.mainColor(0x4A4036, 0x8A3A30));
            case CLOCK -> clock(stage, costume.mainColor(0xA8703F, 0x3F6C8F));
        }
        double x = width(costume) / 2;
        return Marks.foot(x, 982)
                .and("top", x, sort == Sort.BOOK ? 560 : 30)
                .and("hand", x, 40)
                .and("inside", x, 600);
    }

    private static void book(Stage stage, int rgb) {
        stage.add(
                Curves.polygon(140, 640, 1240, 560, 1480, 760, 1470, 800, 330, 970, 140, 760),
                Matter.slab(20),
                Tone.darker(rgb, 0.1));
        stage.add(
                Curves.polygon(180, 650, 1250, 580, 1450, 760, 1440, 850, 360, 950, 190, 760),
                Matter.slab(16),
                0xF4EAD2,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        pen.line(
                                Curves.open(
                                        180, 700 + i * 32, 360, 880 + i * 10, 1460, 770 + i * 12),
                                3,
                                0xB9A988,
                                0.7);
                    }
                });
        stage.add(
                Curves.polygon(130, 600, 1230, 500, 1490, 700, 340, 840),
                Matter.slab(30).glossy(0.3),
                rgb,
                pen ->
                        pen.line(
                                        Curves.polygon(240, 616, 1190, 530, 1370, 690, 380, 790),
                                        10,
                                        0xE9CF8A,
                                        0.9)
                                .fill(Curves.ellipse(800, 660, 130, 50, -6), 0xE9CF8A, 0.9));
        stage.add(
                Curves.limb(134, 620, 28, 240, 730, 30, 340, 860, 30),
                Matter.SOFT,
                Tone.darker(rgb, 0.05));
        stage.add(
                Curves.limb(138, 760, 24, 240, 870, 26, 336, 955, 26),
                Matter.SOFT,
                Tone.darker(rgb, 0.09));
    }

    private static void candle(Stage stage, int rgb) {
        stage.add(Curves.ellipse(210, 940, 190, 44), Matter.slab(30).glossy(0.8), 0xC79A4A);
        stage.add(
                Curves.box(120, 300, 180, 640, 30),
                Matter.SOFT.glossy(0.3),
                rgb,
                pen -> pen.fade(520, 300, 0xFFD98A, 0.75));
        stage.add(
                Curves.closed(
                        122, 320, 210, 300, 298, 320, 296, 420, 270, 470, 250, 390, 200, 400, 176,
                        520, 150, 420, 126, 440),
                Matter.slab(16).glossy(0.3).shading(0.3),
                Tone.lighter(rgb, 0.03));
        stage.add(Curves.limb(210, 310, 6, 212, 240, 5), Matter.INK, 0x3A2A20);
        Matter fire = Matter.SOFT.glowing(0.95).shading(0);
        stage.add(
                Curves.closed(212, 20, 262, 130, 268, 210, 210, 270, 154, 210, 160, 130),
                fire,
                0xF9A53A);
        stage.add(
                Curves.closed(212, 90, 242, 170, 240, 220, 210, 254, 180, 220, 182, 170),
                fire,
                0xFFF1B8);
    }

    private static void gift(Stage stage, int rgb, int ribbon) {
        Matter box = Matter.slab(24).glossy(0.25);
        stage.add(
                Curves.box(110, 420, 780, 560, 20),
                box,
                rgb,
                pen -> {
                    for (int i = 0; i < 40; i++) {
                        pen.fill(
                                Curves.circle(
                                        150 + i % 8 * 100 + i / 8 % 2 * 50, 470 + i / 8 * 110, 16),
                                Tone.lighter(rgb, 0.14),
                                0.8);
                    }
                });
        stage.add(Curves.box(440, 420, 120, 560, 4), Matter.slab(10).glossy(0.5), ribbon);
        stage.add(Curves.box(70, 300, 860, 150, 24), box.shading(0.5), Tone.darker(rgb, 0.03));
        stage.add(Curves.box(436, 298, 128, 154, 6), Matter.slab(10).glossy(0.5), ribbon);
        Matter silk = Matter.SOFT.glossy(0.5);
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.closed(
                            500,
                            270,
                            500 + side * 80,
                            110,
                            500 + side * 220,
                            40,
                            500 + side * 320,
                            120,
                            500 + side * 280,
                            240,
                            500 + side * 120,
                            300),
                    silk,
                    ribbon,
                    pen -> pen.patch(500, 260, 150, Tone.darker(ribbon, 0.15), 0.8));
        }
        stage.add(Curves.circle(500, 262, 62), silk, Tone.lighter(ribbon, 0.03));
    }

    private static void ball(Stage stage, int rgb, int second) {
        stage.add(
                Curves.circle(500, 500, 482),
                Matter.SHINY.glossy(0.6),
                second,
                pen -> {
                    for (int i = 0; i < 3; i++) {
                        double a = i * 2.0944 + 0.4;
                        double b = a + 1.0472;
                        pen.fill(
                                Curves.closed(
                                        420,
                                        400,
                                        420 + Math.cos(a) * 300,
                                        400 + Math.sin(a) * 300,
                                        420 + Math.cos(a) * 900,
                                        400 + Math.sin(a) * 900,
                                        420 + Math.cos(b) * 900,
                                        400 + Math.sin(b) * 900,
                                        420 + Math.cos(b) * 300,
                                        400 + Math.sin(b) * 300),
                                rgb,
                                1);
                    }
                    pen.fill(Curves.circle(420, 400, 76), rgb, 1);
                });
    }

    private static void lantern(Stage stage, int rgb) {
        Matter iron = Matter.slab(14).glossy(0.5);
        stage.add(
                Curves.minus(Curves.circle(280, 130, 110), Curves.circle(280, 130, 86)), iron, rgb);
        stage.add(
                Curves.box(110, 320, 340, 560, 20),
                Matter.SOFT.glossy(0.5).glowing(0.85),
                0xFFD27A,
                pen -> pen.patch(280, 640, 240, 0xFFF6D6, 1));
        stage.add(Curves.polygon(280, 180, 470, 330, 90, 330), Matter.slab(50).glossy(0.4), rgb);
        stage.add(Curves.box(80, 860, 400, 110, 20), iron, rgb);
        for (double x : new double[] {100, 268, 436}) {
            stage.add(Curves.box(x, 320, 24, 560, 8), iron.shading(0.2), rgb);
        }
    }

    private static void clock(Stage stage, int rgb) {
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(500 + side * 240, 860, 30, 500 + side * 320, 970, 26),
                    Matter.SOFT,
                    Tone.darker(rgb, 0.1));
            stage.add(
                    Curves.ellipse(500 + side * 250, 168, 150, 110, side * 34),
                    Matter.SHINY,
                    0xE0B94A);
        }
        stage.add(Curves.circle(500, 540, 420), Matter.slab(60).glossy(0.5), rgb);
        stage.add(
                Curves.circle(500, 540, 340),
                Matter.slab(12).shading(0),
                0xFFFBF0,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        double a = i * Math.PI / 6;
                        pen.line(
                                Curves.open(
                                        500 + Math.cos(a) * 270,
                                        540 + Math.sin(a) * 270,
                                        500 + Math.cos(a) * 310,
                                        540 + Math.sin(a) * 310),
                                i % 3 == 0 ? 20 : 10,
                                0x3A302C,
                                1);
                    }
                });
        stage.add(Curves.limb(500, 540, 15, 400, 400, 10), Matter.SOFT.shading(0.3), 0x3A302C);
        stage.add(Curves.limb(500, 540, 12, 660, 380, 7), Matter.SOFT.shading(0.3), 0x3A302C);
        stage.add(Curves.circle(500, 540, 28), Matter.SHINY, 0xC93F37);
    }
}
