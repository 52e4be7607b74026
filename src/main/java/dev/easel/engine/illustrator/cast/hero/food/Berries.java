package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Figures;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.Map;

/** Berries and bunches. */
final class Berries {
    private Berries() {}

    static Map<String, Hero> heroes() {
        return Map.of(
                "strawberry", new Prop(820, (s, c) -> strawberry(s, c.ownColor(0xDB2B3A))),
                "grapes", new Prop(760, Berries::grapes),
                "blueberries", new Prop(1200, Berries::blueberries),
                "banana", new Prop(1250, (s, c) -> banana(s, c.ownColor(0xF4D048))),
                "pineapple", new Prop(560, (s, c) -> pineapple(s, c.ownColor(0xE2A63A))));
    }

    static Marks strawberry(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        410, 200, 590, 150, 740, 220, 780, 380, 700, 620, 560, 850, 410, 970, 260,
                        850, 120, 620, 40, 380, 80, 220, 230, 150),
                Matter.SHINY.glossy(0.6),
                rgb,
                pen -> seeds(pen, rgb));
        for (int i = 0; i < 7; i++) {
            Shape sepal = Curves.closed(410, 190, 380, 280, 410, 390, 440, 280);
            stage.add(
                    Curves.turned(sepal, -105 + i * 35, 410, 180),
                    Matter.slab(20),
                    Tone.lighter(Leaf.GREEN, i % 2 * 0.04));
        }
        Leaf.stalk(stage, Leaf.GREEN, 410, 190, 16, 420, 110, 14, 460, 50, 16);
        return Prop.standing(410, 150);
    }

    private static void seeds(Pen pen, int rgb) {
        for (int row = 0; row < 9; row++) {
            for (int i = -5; i < 6; i++) {
                double x = 410 + i * 92 + row % 2 * 46;
                double y = 280 + row * 76;
                pen.fill(Curves.ellipse(x, y + 4, 16, 22), Tone.darker(rgb, 0.14), 0.8);
                pen.fill(Curves.ellipse(x, y, 9, 15), 0xF7DE8A, 1);
            }
        }
    }

    static Marks grapes(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x6B3F8F, 0x9DB84A);
        Leaf.stalk(stage, 0x7A5A34, 380, 240, 14, 390, 130, 14, 440, 50, 18);
        Leaf.add(stage, 400, 150, 10);
        int[] rows = {4, 5, 4, 3, 2, 1};
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < rows[row]; i++) {
                double x =
                        380
                                + (i - (rows[row] - 1) / 2.0) * 138
                                + costume.vary(row * 9 + i, -12, 12);
                double y = 300 + row * 118 + costume.vary(row * 7 + i + 60, -14, 14);
                berry(stage, Tone.lighter(rgb, costume.vary(row * 5 + i + 99, -0.04, 0.05)), x, y);
            }
        }
        return Prop.standing(380, 60);
    }

    private static void berry(Stage stage, int rgb, double x, double y) {
        stage.add(
                new Ellipsoid(x, y, 86, 86),
                Matter.SHINY.glossy(0.75).shading(0.55),
                rgb,
                pen -> pen.patch(x + 20, y + 40, 60, Tone.lighter(rgb, 0.14), 0.7));
    }

    private static Marks blueberries(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x3F5296);
        double[][] at = {
            {330, 640}, {640, 600}, {930, 660}, {180, 830}, {1020, 850}, {480, 830}, {770, 850}
        };
        for (double[] p : at) {
            stage.add(
                    new Ellipsoid(p[0], p[1] - 40, 170, 160),
                    Matter.SOFT.glossy(0.25).shading(0.6),
                    rgb,
                    pen -> pen.patch(p[0], p[1] - 120, 150, Tone.lighter(rgb, 0.14), 0.5));
            stage.add(
                    Figures.star(p[0] + 10, p[1] - 90, 54, 5),
                    Matter.slab(10),
                    Tone.darker(rgb, 0.14));
        }
        Leaf.add(stage, 660, 420, -20);
        return Prop.standing(600, 280);
    }

    static Marks banana(Stage stage, int rgb) {
        stage.add(
                Curves.limb(
                        170, 130, 34, 190, 260, 78, 300, 520, 128, 560, 740, 148, 860, 800, 120,
                        1060, 740, 74, 1150, 690, 34),
                Matter.SOFT.glossy(0.35),
                rgb,
                pen -> {
                    int ridge = Tone.darker(rgb, 0.12);
                    pen.line(
                                    Curves.open(170, 130, 250, 460, 540, 690, 860, 760, 1150, 690),
                                    9,
                                    ridge,
                                    0.6)
                            .line(
                                    Curves.open(190, 160, 330, 420, 600, 620, 900, 700),
                                    6,
                                    ridge,
                                    0.3)
                            .patch(150, 110, 110, 0x6F8A34, 0.7)
                            .patch(1170, 690, 60, 0x4A3520, 1);
                    Peel.specks(pen, 0x7A5A2A, new double[] {300, 480, 600, 340}, 5);
                });
        Leaf.stalk(stage, 0x7D7A34, 160, 60, 26, 170, 140, 30);
        return Prop.standing(640, 100);
    }

    static Marks pineapple(Stage stage, int rgb) {
        for (int i = 0; i < 13; i++) {
            double lean = -72 + i * 12;
            double size = 1 - Math.abs(lean) / 130;
            Shape blade = Curves.closed(280, 420, 240, 280, 280, 430 - 400 * size, 320, 280);
            stage.add(
                    Curves.turned(blade, lean * 0.8, 280, 420),
                    Matter.slab(24).glossy(0.3),
                    Tone.lighter(0x4F7F3A, i % 3 * 0.04));
        }
        Profile body = new Profile(280, 0.1, 390, 120, 440, 190, 650, 240, 860, 200, 950, 120);
        stage.add(
                body,
                Matter.SOFT.glossy(0.3),
                rgb,
                pen -> {
                    for (int i = -9; i < 16; i++) {
                        pen.line(
                                Curves.polygon(i * 70 - 300, 380, i * 70 + 300, 980),
                                9,
                                Tone.darker(rgb, 0.2),
                                0.8);
                        pen.line(
                                Curves.polygon(i * 70 + 300, 380, i * 70 - 300, 980),
                                9,
                                Tone.darker(rgb, 0.2),
                                0.8);
                    }
                    for (int row = 0; row < 18; row++) {
                        for (int i = 0; i < 9; i++) {
                            pen.fill(
                                    Curves.circle(i * 70 + row % 2 * 35, 385 + row * 35, 9),
                                    0x7A5A24,
                                    0.8);
                        }
                    }
                });
        return Prop.standing(280, 40);
    }
}
