package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A storybook rocket on its flame. */
public final class Rocket implements Hero {
    private static final double X = 280;

    @Override
    public double width(Costume costume) {
        return 560;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int trim = costume.ownColor(0xD9483B, 0x3F7FC4, 0xF0A532);
        int hull = costume.color(1, 0xF1F2F4);
        flame(stage);
        fins(stage, trim);
        hull(stage, trim, hull);
        porthole(stage, 350, 72);
        porthole(stage, 520, 40);
        stage.add(
                Curves.closed(X, 560, X + 24, 680, X + 18, 850, X, 880, X - 18, 850, X - 24, 680),
                Matter.slab(20).glossy(0.6),
                trim);
        return Marks.foot(X, 985).and("top", X, 14).and("inside", X, 350).and("back", X, 300);
    }

    private static void porthole(Stage stage, double y, double r) {
        stage.add(Curves.circle(X, y, r), Matter.slab(14).glossy(0.9), 0xB7BEC8);
        stage.add(
                Curves.circle(X, y, r * 0.76),
                Matter.SHINY,
                0x3D7EA8,
                pen -> pen.patch(X - r * 0.2, y + r * 0.3, r, 0x9AD4EE, 0.8));
        stage.add(
                Curves.closed(
                        X - r * 0.5,
                        y - r * 0.05,
                        X - r * 0.4,
                        y - r * 0.4,
                        X - r * 0.05,
                        y - r * 0.55,
                        X - r * 0.25,
                        y - r * 0.25),
                Matter.INK.clear(0.6).glowing(0.5),
                0xFFFFFF);
    }

    private static void flame(Stage stage) {
        Matter fire = Matter.SOFT.glowing(0.95).shading(0);
        stage.add(
                Curves.closed(
                        X - 86, 790, X - 96, 860, X - 50, 900, X - 40, 950, X, 988, X + 40, 950,
                        X + 50, 900, X + 96, 860, X + 86, 790),
                fire.clear(0.9),
                0xF27B2A);
        stage.add(
                Curves.closed(
                        X - 56, 790, X - 60, 850, X - 24, 890, X, 944, X + 24, 890, X + 60, 850,
                        X + 56, 790),
                fire,
                0xFFC53F);
        stage.add(
                Curves.closed(X - 28, 790, X - 28, 830, X, 884, X + 28, 830, X + 28, 790),
                fire,
                0xFFF6D8);
    }

    private static void fins(Stage stage, int trim) {
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.closed(
                            X + side * 110,
                            500,
                            X + side * 210,
                            600,
                            X + side * 246,
                            720,
                            X + side * 236,
                            830,
                            X + side * 170,
                            760,
                            X + side * 90,
                            730),
                    Matter.slab(40).glossy(0.6),
                    Tone.darker(trim, side > 0 ? 0.05 : 0));
        }
        stage.add(
                Curves.polygon(X - 84, 730, X + 84, 730, X + 104, 800, X - 104, 800),
                Matter.slab(20).glossy(0.7),
                0x59616C);
    }

    private static void hull(Stage stage, int trim, int hull) {
        stage.add(
                Curves.closed(
                        X, 12, X + 78, 130, X + 136, 310, X + 142, 480, X + 112, 660, X + 84, 750,
                        X, 762, X - 84, 750, X - 112, 660, X - 142, 480, X - 136, 310, X - 78, 130),
                Matter.SHINY.glossy(0.65),
                hull,
                pen -> {
                    pen.line(Curves.open(0, 120, X, 160, 560, 120), 3, trim, 1);
                    pen.fill(
                            Curves.closed(
                                    0, -50, 560, -50, 560, 190, X + 100, 196, X, 214, X - 100, 196,
                                    0, 190),
                            trim,
                            1);
                    pen.line(Curves.open(0, 640, X, 672, 560, 640), 40, trim, 1);
                    for (int i = 0; i < 9; i++) {
                        pen.fill(
                                Curves.circle(
                                        X - 120 + i * 30, 596 + 12 * Math.sin(i * Math.PI / 8), 4),
                                Tone.darker(hull, 0.2),
                                0.8);
                    }
                });
    }
}
