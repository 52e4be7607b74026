package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A small shop: display window under a striped awning, flats above; a café has tables outside. */
public record Shop(boolean cafe) implements Hero {
    @Override
    public double width(Costume costume) {
        return 960;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.mainColor(0xC9785A, 0xE3C9A0, 0x9DB4B8, 0xD9A58C);
        int accent = costume.color(1, costume.pick(2, 0x2F7F6B, 0xC23B3A, 0x2F5F96, 0xD98A2F));
        boolean lit = costume.is("night", "lit", "cozy", "cosy", "glowing");
        Masonry.wall(stage, Curves.box(60, 90, 840, 894, 4), wall, 44);
        stage.add(
                Curves.box(36, 54, 888, 56, 6),
                Matter.slab(14).shading(0.5),
                Tone.lighter(wall, 0.06));
        new Facade(new Rectangle2D.Double(110, 140, 740, 260), 3, 1, lit).windows(stage, 0xF8F2E4);
        for (int i = 0; i < 3; i++) {
            flowerBox(stage, 140 + i * 247, costume);
        }
        front(stage, accent, lit);
        sign(stage, accent, lit);
        awning(stage, accent);
        if (cafe) {
            table(stage, 200);
            table(stage, 470);
        }
        return Marks.foot(480, 984)
                .and("top", 480, 60)
                .and("inside", 760, 930)
                .and("door", 760, 960)
                .and("back", 480, 500);
    }

    private static void flowerBox(Stage stage, double x, Costume costume) {
        Coat leaves = Coat.leaves(20, Flow.from(x + 90, 400));
        stage.add(Curves.ellipse(x + 90, 352, 96, 26), Matter.SOFT.coated(leaves), 0x5F8F3F);
        for (int i = 0; i < 7; i++) {
            stage.add(
                    Curves.circle(x + 12 + i * 26, 344 + costume.vary(i, -12, 8), 12),
                    Matter.SOFT,
                    costume.pick(i, 0xE8607A, 0xF5D35E, 0xFFFFFF));
        }
        stage.add(Curves.box(x, 360, 180, 30, 5), Matter.slab(6).shading(0.4), 0x7A5236);
    }

    private static void front(Stage stage, int accent, boolean lit) {
        stage.add(Curves.box(90, 520, 780, 464, 4), Matter.slab(10).shading(0.4), accent);
        Matter pane = Matter.slab(6).glossy(0.85).shading(0);
        stage.add(
                Curves.box(130, 590, 480, 310, 4),
                lit ? pane.glowing(0.7) : pane.glowing(0.15),
                lit ? Masonry.LAMPLIGHT : 0x6E8C98,
                pen -> {
                    pen.fade(900, 590, lit ? 0xFFF3CF : 0xD8EEF6, 0.7);
                    goods(pen);
                    pen.fill(Curves.polygon(300, 590, 390, 590, 260, 900, 170, 900), 0xFFFFFF, 0.2);
                    pen.line(Curves.open(370, 580, 370, 910), 10, accent, 1);
                });
        stage.add(
                Curves.box(650, 580, 190, 404, 4),
                Matter.slab(8).shading(0.3),
                Tone.darker(accent, 0.07));
        stage.add(
                Curves.box(680, 612, 130, 220, 4),
                lit ? pane.glowing(0.7) : pane,
                lit ? Masonry.LAMPLIGHT : Masonry.GLASS,
                pen -> pen.fade(830, 612, 0xD8EEF6, 0.7));
        stage.add(Curves.box(812, 800, 12, 70, 6), Matter.SHINY, 0xE5BC52);
    }

    /** Loaves, cakes and jars behind the glass. */
    private static void goods(Pen pen) {
        int[] colours = {0xC98A4A, 0xE9C9A0, 0xD9607A, 0x8A5A3A, 0xF2D8B0, 0x9A6A9A};
        for (int shelf = 0; shelf < 2; shelf++) {
            double y = 760 + shelf * 118;
            pen.fill(Curves.box(130, y, 480, 10, 0), 0x6A4A34, 0.8);
            for (int i = 0; i < 8; i++) {
                double w = 34 + (i * 7 + shelf * 5) % 3 * 8;
                pen.fill(
                        Curves.box(148 + i * 57, y - w * 1.1, w, w * 1.1, w * 0.42),
                        colours[(i * 5 + shelf) % 6],
                        0.85);
            }
        }
    }

    private void sign(Stage stage, int accent, boolean lit) {
        stage.add(
                Curves.box(90, 424, 780, 80, 8),
                Matter.slab(10).shading(0.4),
                Tone.darker(accent, 0.04),
                pen -> pen.line(Curves.box(102, 436, 756, 56, 6), 4, 0xE9D29A, 0.9));
        int gilt = lit ? 0xFFE3A0 : 0xF2DFA8;
        Matter plate = Matter.slab(5).glossy(0.4).glowing(lit ? 0.5 : 0.1);
        if (cafe) {
            stage.add(
                    Curves.rounded(440, 440, 4, 504, 440, 4, 496, 488, 20, 448, 488, 20),
                    plate,
                    gilt);
            stage.add(
                    Curves.minus(Curves.circle(508, 458, 17), Curves.circle(508, 458, 9)),
                    plate,
                    gilt);
        } else {
            stage.add(
                    Curves.rounded(444, 452, 4, 516, 452, 4, 526, 492, 5, 434, 492, 5),
                    plate,
                    gilt);
            stage.add(
                    Curves.minus(
                            Curves.circle(480, 452, 20),
                            Curves.circle(480, 452, 12),
                            Curves.box(440, 454, 80, 30, 0)),
                    plate,
                    gilt);
        }
    }

    private static void awning(Stage stage, int accent) {
        for (int i = 0; i < 12; i++) {
            double x = 60 + i * 70;
            double from = 100 + i * 63.3;
            stage.add(
                    Curves.union(
                            Curves.polygon(from, 500, from + 63.3, 500, x + 70, 600, x, 600),
                            Curves.circle(x + 35, 598, 35)),
                    Matter.slab(12).shading(0.5),
                    i % 2 == 0 ? accent : 0xFBF5E6,
                    pen -> pen.fade(560, 640, 0x2A2422, 0.16));
        }
    }

    private static void table(Stage stage, double x) {
        Matter iron = Matter.SOFT.glossy(0.4).shading(0.4);
        stage.add(Curves.limb(x, 984, 7, x + 14, 880, 7, x - 12, 770, 7), iron, 0x3A3D44);
        stage.add(Curves.limb(x + 150, 850, 9, x + 150, 970, 9), iron, 0x3A3D44);
        stage.add(Curves.box(x - 16, 868, 90, 18, 8), Matter.slab(8), 0xB98A50);
        stage.add(Curves.limb(x + 60, 880, 7, x + 66, 984, 7), iron, 0x3A3D44);
        stage.add(Curves.ellipse(x + 150, 976, 52, 11), Matter.slab(6), 0x3A3D44);
        stage.add(Curves.ellipse(x + 150, 846, 84, 16), Matter.slab(10).shading(0.5), 0xF4EAD6);
        stage.add(
                Curves.rounded(
                        x + 134, 812, 3, x + 168, 812, 3, x + 162, 838, 10, x + 140, 838, 10),
                Matter.SOFT.glossy(0.5),
                0xFFFFFF);
    }
}
