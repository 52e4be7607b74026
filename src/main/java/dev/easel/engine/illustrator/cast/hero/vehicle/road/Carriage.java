package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * What is drawn or pushed: a coach for horses, a farm cart, a wheelbarrow, a baby's pram, a sled.
 */
public record Carriage(Build build) implements Hero {
    private static final int WOOD = 0x9A6A3E;

    /** Which one. */
    public enum Build {
        COACH,
        CART,
        WHEELBARROW,
        PRAM,
        SLED
    }

    @Override
    public double width(Costume costume) {
        return switch (build) {
            case COACH -> 1500;
            case CART -> 1900;
            case WHEELBARROW -> 1700;
            case PRAM -> 1150;
            case SLED -> 2100;
        };
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double w = width(costume);
        Marks marks = Marks.foot(w / 2, 984);
        return switch (build) {
            case COACH -> coach(stage, costume, marks);
            case CART -> cart(stage, costume.mainColor(WOOD, 0x8A5E38), marks);
            case WHEELBARROW ->
                    barrow(stage, costume.mainColor(0x4F8A5A, 0xC8452F, 0x3F78A8), marks);
            case PRAM -> pram(stage, costume.mainColor(0x4A6A94, 0xC2607A, 0x6A9A8A), marks);
            case SLED -> sled(stage, costume.mainColor(0xB5382F, 0xA8703E), marks);
        };
    }

    private static void wheel(Stage stage, double[] w, int rgb) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            all.append(
                    Curves.limb(
                            w[0],
                            w[1],
                            w[2] * 0.05,
                            w[0] + Math.cos(a) * w[2] * 0.9,
                            w[1] + Math.sin(a) * w[2] * 0.9,
                            w[2] * 0.04),
                    false);
        }
        all.append(
                Curves.minus(
                        Curves.circle(w[0], w[1], w[2]), Curves.circle(w[0], w[1], w[2] * 0.86)),
                false);
        stage.add(all, Matter.slab(w[2] * 0.08).glossy(0.3).shading(0.4), rgb);
        stage.add(Curves.circle(w[0], w[1], w[2] * 0.16), Matter.SOFT.glossy(0.5), 0xD9B04A);
    }

    private static Marks coach(Stage stage, Costume costume, Marks marks) {
        int rgb = costume.mainColor(0x7A2A4A, 0x2F4F8A, 0xF2E4E8);
        int gold = 0xE0B84E;
        Matter paint = Matter.slab(70).glossy(0.7).shading(0.4);
        stage.add(
                Curves.limb(300, 830, 15, 800, 860, 15, 1180, 830, 15, 1480, 800, 11),
                Matter.SOFT,
                WOOD);
        stage.add(Curves.limb(1080, 760, 14, 1160, 560, 14, 1260, 540, 30), Matter.SOFT, 0x4A2A2A);
        stage.add(
                Curves.closed(
                        300, 380, 330, 240, 480, 170, 700, 150, 900, 170, 1050, 240, 1080, 380,
                        1020, 640, 880, 780, 690, 810, 500, 780, 360, 640),
                paint,
                rgb,
                pen ->
                        pen.line(
                                        Curves.closed(
                                                330, 390, 360, 270, 690, 190, 1020, 270, 1050, 390,
                                                990, 620, 690, 770, 390, 620),
                                        10,
                                        gold,
                                        0.9)
                                .line(
                                        Curves.rounded(
                                                560, 760, 40, 560, 260, 60, 820, 260, 60, 820, 760,
                                                40),
                                        8,
                                        gold,
                                        0.9));
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        glazing.pane(Curves.rounded(590, 500, 20, 590, 290, 40, 790, 290, 40, 790, 500, 20));
        glazing.pane(Curves.rounded(390, 500, 20, 400, 310, 40, 530, 290, 30, 530, 500, 20));
        glazing.pane(Curves.rounded(850, 500, 20, 850, 290, 30, 980, 310, 40, 990, 500, 20));
        stage.add(
                Curves.closed(320, 230, 480, 130, 690, 110, 900, 130, 1060, 230, 690, 196),
                paint,
                Tone.darker(rgb, 0.06));
        stage.add(
                Curves.rounded(
                        640, 120, 6, 620, 60, 8, 665, 84, 8, 690, 40, 8, 715, 84, 8, 760, 60, 8,
                        740, 120, 6),
                Matter.SHINY,
                gold);
        wheel(stage, new double[] {300, 790, 194}, gold);
        wheel(stage, new double[] {1130, 830, 154}, gold);
        return marks.and("top", 690, 110)
                .and("inside", 690, 500)
                .and("back", 1200, 540)
                .and("door", 690, 800);
    }

    private static void planks(Stage stage, Shape shape, int rgb, double step) {
        Rectangle2D box = shape.getBounds2D();
        stage.add(
                shape,
                Matter.slab(18).shading(0.45),
                rgb,
                pen -> {
                    for (double y = box.getY(); y < box.getMaxY(); y += step) {
                        pen.line(
                                Curves.open(
                                        box.getX(), y, box.getCenterX(), y + 4, box.getMaxX(), y),
                                5,
                                Tone.darker(rgb, 0.16),
                                0.8);
                    }
                });
    }

    private static Marks cart(Stage stage, int rgb, Marks marks) {
        Coat straw = Coat.fur(90, Flow.towards(0.5, 1)).wide(8).ruffled(0.7);
        stage.add(
                Curves.closed(
                        200, 420, 300, 240, 600, 150, 900, 160, 1160, 260, 1260, 420, 700, 460),
                Matter.SOFT.coated(straw),
                0xE0B858);
        stage.add(Curves.limb(1200, 640, 24, 1500, 660, 21, 1880, 720, 17), Matter.SOFT, rgb);
        planks(stage, Curves.polygon(130, 380, 1330, 380, 1270, 680, 190, 680), rgb, 74);
        for (double x : new double[] {220, 720, 1230}) {
            stage.add(
                    Curves.box(x - 20, 350, 42, 350, 8),
                    Matter.SOFT.shading(0.4),
                    Tone.darker(rgb, 0.06));
        }
        wheel(stage, new double[] {700, 740, 242}, Tone.darker(rgb, 0.08));
        return marks.and("top", 720, 180)
                .and("inside", 720, 380)
                .and("back", 720, 380)
                .and("hand", 1860, 720);
    }

    private static Marks barrow(Stage stage, int rgb, Marks marks) {
        stage.add(Curves.limb(1290, 800, 20, 700, 640, 20, 60, 520, 20), Matter.SOFT, WOOD);
        stage.add(Curves.limb(620, 640, 17, 520, 965, 17), Matter.SOFT, 0x4A4D55);
        stage.add(
                Curves.closed(400, 330, 560, 220, 820, 180, 1100, 230, 1270, 330, 800, 360),
                Matter.SOFT.shading(0.2),
                0x6A4A34);
        stage.add(
                Curves.rounded(300, 320, 30, 1400, 300, 30, 1130, 690, 60, 540, 660, 60),
                Matter.slab(90).glossy(0.5).shading(0.5),
                rgb);
        stage.add(
                Curves.limb(290, 316, 17, 1410, 296, 17),
                Matter.SHINY.glossy(0.5),
                Tone.darker(rgb, 0.06));
        new Wheel(1330, 800, 180, 6).draw(stage);
        stage.add(Curves.limb(60, 520, 26, 180, 544, 26), Matter.SOFT, 0x2A2B30);
        return marks.and("top", 840, 240)
                .and("inside", 840, 310)
                .and("back", 840, 310)
                .and("hand", 90, 520);
    }

    private static Marks pram(Stage stage, int rgb, Marks marks) {
        Matter cloth = Matter.slab(110).shading(0.5);
        stage.add(Curves.limb(250, 420, 15, 120, 260, 15, 60, 240, 19), Matter.SHINY, 0xC9CDD4);
        stage.add(Curves.limb(330, 830, 13, 860, 620, 13), Matter.SHINY, 0xC9CDD4);
        stage.add(Curves.limb(860, 830, 13, 330, 620, 13), Matter.SHINY, 0xC9CDD4);
        stage.add(
                Curves.closed(560, 440, 570, 160, 700, 60, 900, 110, 1030, 260, 1060, 440),
                cloth,
                Tone.lighter(rgb, 0.04),
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        pen.line(
                                Curves.open(590, 440, 640 + i * 95, 60 + i * 66),
                                8,
                                Tone.darker(rgb, 0.1),
                                0.8);
                    }
                });
        stage.add(
                Curves.closed(
                        200, 420, 640, 440, 1070, 420, 1040, 580, 900, 690, 620, 710, 340, 680, 220,
                        560),
                cloth,
                rgb,
                pen -> pen.fade(560, 710, Tone.darker(rgb, 0.14), 0.7));
        stage.add(Curves.limb(200, 424, 19, 640, 446, 21, 1070, 424, 19), Matter.SOFT, 0xF6F0E2);
        wheel(stage, new double[] {330, 830, 150}, 0xC9CDD4);
        wheel(stage, new double[] {860, 830, 150}, 0xC9CDD4);
        return marks.and("top", 760, 80)
                .and("inside", 420, 430)
                .and("back", 420, 430)
                .and("hand", 70, 240);
    }

    private static Marks sled(Stage stage, int rgb, Marks marks) {
        Matter wood = Matter.SOFT.glossy(0.4).shading(0.45);
        for (double y : new double[] {900, 950}) {
            stage.add(
                    Curves.limb(
                            120, y, 24, 1000, y + 8, 26, 1700, y, 26, 1980, y - 160, 24, 1990,
                            y - 420, 22, 1860, y - 500, 20),
                    wood,
                    WOOD);
        }
        for (double x : new double[] {350, 950, 1540}) {
            stage.add(Curves.limb(x, 930, 21, x + 20, 620, 21), wood, WOOD);
        }
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.box(120 - i * 10, 540 + i * 46, 1640, 44, 16),
                    Matter.slab(16).glossy(0.4).shading(0.4),
                    Tone.darker(rgb, 0.03 * i));
        }
        stage.add(Curves.limb(1880, 440, 9, 1990, 620, 8, 2060, 900, 8), Matter.SOFT, 0xE9D9B0);
        return marks.and("top", 900, 545)
                .and("inside", 900, 545)
                .and("back", 900, 545)
                .and("hand", 1900, 440);
    }
}
