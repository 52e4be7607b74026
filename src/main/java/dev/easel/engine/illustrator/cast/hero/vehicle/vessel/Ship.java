package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An ocean liner with two funnels, or a freighter piled with containers. */
public record Ship(boolean freighter) implements Hero {
    private static final int[] BOXES = {0xC9493A, 0x3F7FB0, 0xE0A93A, 0x4F9A6B, 0xD97B3A, 0x8A8F98};

    @Override
    public double width(Costume costume) {
        return 2600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int hull = costume.mainColor(0x2E3F5A, 0xA83A32, 0x2F6E6A);
        boolean lit = costume.is("night", "lit", "glowing");
        if (freighter) {
            cargo(stage, costume, lit);
        } else {
            decks(stage, costume.color(1, 0xD9553C), lit);
        }
        hull(stage, hull);
        return Marks.foot(1300, 950)
                .and("top", 1250, freighter ? 250 : 330)
                .and("back", 2200, 600)
                .and("inside", 1200, 560);
    }

    private static void decks(Stage stage, int funnel, boolean lit) {
        for (double x : new double[] {900, 1400}) {
            funnel(stage, x, funnel);
        }
        stage.add(Curves.limb(2080, 600, 12, 2090, 90, 7), Matter.SOFT, 0x8A7A5A);
        double[][] decks = {{620, 330, 1260}, {460, 430, 1640}, {330, 540, 1950}};
        for (double[] d : decks) {
            deck(stage, d, lit);
        }
        for (double x = 640; x < 1960; x += 260) {
            stage.add(
                    Curves.rounded(x, 604, 10, x + 10, 566, 20, x + 150, 566, 20, x + 170, 604, 10),
                    Matter.slab(16).shading(0.4),
                    0xE08A3A);
        }
    }

    private static void funnel(Stage stage, double x, int rgb) {
        stage.add(
                Curves.polygon(x, 60, x + 180, 60, x + 170, 380, x - 20, 380),
                Matter.SOFT.glossy(0.4),
                rgb,
                pen ->
                        pen.fill(Curves.box(x - 40, 40, 260, 70, 0), 0x2A2A30, 1)
                                .fill(Curves.box(x - 40, 150, 260, 36, 0), 0xFFF6E6, 1));
    }

    /** A white deck from x at y, as wide as the third number. */
    private static void deck(Stage stage, double[] d, boolean lit) {
        stage.add(
                Curves.box(d[0], d[1], d[2], 140, 24),
                Matter.slab(30).glossy(0.3).shading(0.5).glowing(lit ? 0.25 : 0),
                0xF7F4EC,
                pen -> {
                    for (double x = d[0] + 50; x < d[0] + d[2] - 50; x += 66) {
                        pen.fill(
                                Curves.box(x, d[1] + 38, 36, 40, 8),
                                lit ? 0xFFD98A : 0x4A6A80,
                                0.95);
                    }
                });
    }

    private static void cargo(Stage stage, Costume costume, boolean lit) {
        var random = costume.random(7);
        funnel(stage, 330, 0xD9553C);
        for (int floor = 0; floor < 4; floor++) {
            deck(stage, new double[] {250 + floor * 20, 530 - floor * 90, 330 - floor * 30}, lit);
        }
        for (int column = 0; column < 9; column++) {
            int high = 3 + random.nextInt(2) - (column > 6 ? 1 : 0);
            for (int row = 0; row < high; row++) {
                container(
                        stage,
                        660 + column * 180,
                        516 - row * 92,
                        BOXES[random.nextInt(BOXES.length)]);
            }
        }
        stage.add(Curves.limb(2380, 600, 11, 2390, 300, 7), Matter.SOFT, 0x8A8F98);
    }

    private static void container(Stage stage, double x, double y, int rgb) {
        stage.add(
                Curves.box(x, y, 174, 88, 5),
                Matter.slab(8).glossy(0.2).shading(0.4),
                rgb,
                pen -> {
                    for (double at = x + 10; at < x + 170; at += 17) {
                        pen.line(Curves.open(at, y + 6, at, y + 82), 4, Tone.darker(rgb, 0.1), 0.7);
                    }
                });
    }

    private static void hull(Stage stage, int hull) {
        stage.add(
                Curves.rounded(
                        90, 620, 20, 2540, 600, 20, 2380, 880, 90, 2330, 984, 30, 240, 984, 60, 150,
                        880, 60),
                Matter.slab(110).glossy(0.45).shading(0.5),
                hull,
                pen -> {
                    pen.fill(Curves.box(0, 930, 2600, 80, 0), 0xB5402F, 1);
                    pen.fill(Curves.box(0, 600, 2600, 24, 0), 0xFFF6E6, 1);
                    for (int i = 0; i < 22; i++) {
                        porthole(pen, 300 + i * 92, hull);
                    }
                });
        stage.add(Curves.limb(90, 616, 13, 1300, 610, 13, 2540, 598, 13), Matter.SOFT, 0xFFF6E6);
        stage.add(Curves.limb(2350, 700, 9, 2350, 790, 9), Matter.SOFT, 0x3A3D44);
        stage.add(Curves.limb(2316, 770, 7, 2350, 806, 11, 2384, 770, 7), Matter.SOFT, 0x3A3D44);
    }

    private static void porthole(Pen pen, double x, int hull) {
        pen.fill(Curves.circle(x, 740, 22), Tone.lighter(hull, 0.25), 0.9)
                .fill(Curves.circle(x, 740, 15), 0x1E2A36, 1);
    }
}
