package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A small round dwelling: clay under thatch, or an igloo of snow blocks. */
public record Hut(boolean igloo) implements Hero {
    private static final double X = 560;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        boolean lit = costume.is("night", "lit", "glowing");
        if (igloo) {
            snow(stage, costume.mainColor(0xEFF5FA), lit);
        } else {
            clay(stage, costume, lit);
        }
        return Marks.foot(X, 980)
                .and("top", X, igloo ? 250 : 60)
                .and("inside", igloo ? X + 240 : X, 880)
                .and("door", igloo ? X + 300 : X, 930)
                .and("back", X, 300);
    }

    private static void clay(Stage stage, Costume costume, boolean lit) {
        int wall = costume.mainColor(0xD9A878, 0xCF9A6A, 0xE0BC92);
        stage.add(
                Curves.rounded(200, 480, 10, 920, 480, 10, 940, 984, 40, 180, 984, 40),
                Matter.SOFT.shading(0.4),
                wall,
                pen -> pen.fade(860, 984, Tone.darker(wall, 0.14), 0.7));
        for (int i = 0; i < 9; i++) {
            double x = 236 + i * 82;
            stage.add(
                    Curves.polygon(x - 20, 640, x, 604, x + 20, 640, x, 676),
                    Matter.INK,
                    i % 2 == 0 ? 0xA8503A : 0xF4E6CC);
        }
        stage.add(Masonry.arch(X - 92, 640, 184, 344), Matter.slab(14).shading(0.4), 0x7A5236);
        stage.add(
                Masonry.arch(X - 72, 660, 144, 324),
                Matter.slab(8).shading(0).glowing(lit ? 0.6 : 0),
                lit ? 0xFFC66B : 0x3A281E);
        for (double x : new double[] {X - 250, X + 250}) {
            stage.add(Curves.circle(x, 760, 52), Matter.slab(10), 0x7A5236);
            stage.add(
                    Curves.circle(x, 760, 38),
                    Matter.slab(6).glowing(lit ? 0.7 : 0),
                    lit ? 0xFFC66B : 0x3A281E);
        }
        int straw = costume.color(1, 0xC79A55);
        Coat thatch = Coat.fur(90, (x, y) -> Math.PI / 2 - (x - X) * 0.0013).wide(8).ruffled(0.2);
        for (int tier = 2; tier >= 0; tier--) {
            double y = 250 + tier * 140;
            double half = 210 + tier * 160;
            stage.add(
                    Curves.closed(
                            X - half,
                            y + 40,
                            X - half * 0.5,
                            y - 110,
                            X,
                            y - 190,
                            X + half * 0.5,
                            y - 110,
                            X + half,
                            y + 40,
                            X + half * 0.5,
                            y + 76,
                            X,
                            y + 86,
                            X - half * 0.5,
                            y + 76),
                    Matter.slab(90).shading(0.5).coated(thatch),
                    Tone.lighter(straw, 0.03 * (1 - tier)));
        }
        stage.add(Curves.limb(X, 130, 34, X, 70, 18), Matter.SOFT, Tone.darker(straw, 0.1));
    }

    private static void snow(Stage stage, int rgb, boolean lit) {
        stage.add(
                Curves.closed(
                        70, 984, 76, 760, 190, 480, 420, 290, 620, 260, 840, 340, 990, 560, 1030,
                        800, 1040, 984),
                Matter.SOFT.shading(0.4).glowing(lit ? 0.15 : 0),
                rgb,
                pen -> blocks(pen, rgb));
        stage.add(
                Curves.closed(
                        640, 984, 640, 800, 700, 680, 820, 640, 960, 680, 1040, 790, 1050, 984),
                Matter.slab(120).shading(0.6),
                rgb,
                pen -> {
                    for (int i = 0; i < 8; i++) {
                        double a = Math.PI * (1.05 + i * 0.13);
                        pen.line(
                                Curves.open(
                                        845 + Math.cos(a) * 150,
                                        830 + Math.sin(a) * 150,
                                        845 + Math.cos(a) * 260,
                                        830 + Math.sin(a) * 260),
                                6,
                                Tone.darker(rgb, 0.12),
                                0.7);
                    }
                });
        stage.add(
                Masonry.arch(745, 740, 200, 244),
                Matter.slab(10).shading(0).glowing(lit ? 0.8 : 0),
                lit ? 0xFFC66B : 0x2F4258,
                pen -> pen.fade(760, 984, lit ? 0xFFE9B0 : 0x6A86A4, 0.7));
        for (double x : new double[] {40, 200, 620, 1060}) {
            stage.add(Curves.ellipse(x, 986, 90, 26), Matter.SOFT.shading(0.2), 0xF6FAFD);
        }
    }

    private static void blocks(Pen pen, int rgb) {
        for (int row = 0; row < 8; row++) {
            double y = 950 - row * 96;
            pen.line(
                    Curves.open(0, y - 20, 300, y, 560, y + 6, 820, y, 1120, y - 20),
                    6,
                    Tone.darker(rgb, 0.12),
                    0.8);
            for (int i = 0; i < 8; i++) {
                double x = 60 + i * 150 + row % 2 * 75;
                pen.line(
                        Curves.open(
                                x + (560 - x) * 0.06 * row,
                                y,
                                x + (560 - x) * 0.06 * (row + 1),
                                y - 96),
                        6,
                        Tone.darker(rgb, 0.12),
                        0.7);
            }
        }
        pen.fade(800, 990, 0xB4CCE2, 0.6);
    }
}
