package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A merry-go-round: striped roof, golden poles, painted horses. */
public final class Carousel implements Hero {
    private static final double X = 560;
    private static final int GOLD = 0xE5BC52;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int red = costume.mainColor(0xD9483B, 0x3F86C2, 0xC25A8A);
        boolean lit = costume.is("night", "lit", "glowing");
        stage.add(
                Curves.box(X - 130, 400, 260, 480, 20),
                Matter.SOFT.glossy(0.5),
                0xF6E6C4,
                pen -> {
                    for (double x = X - 130; x < X + 130; x += 65) {
                        pen.line(Masonry.arch(x + 8, 440, 49, 380), 5, GOLD, 0.9);
                    }
                });
        for (double x : new double[] {X - 300, X + 280}) {
            horse(stage, x, 690, 0.8, 0xE3DCD2);
        }
        stage.add(Curves.ellipse(X, 900, 540, 70), Matter.slab(20).shading(0.4), 0xC98A4A);
        for (int i = 0; i < 4; i++) {
            double x = X - 400 + i * 262;
            horse(
                    stage,
                    x,
                    730 + (i % 2) * 50,
                    1,
                    new int[] {0xFBF6EC, 0x8A5A3A, 0xF0D9B0, 0x5A5058}[i]);
        }
        Shape rim =
                Curves.union(
                        Curves.ellipse(X, 920, 540, 64), Curves.box(X - 540, 896, 1080, 30, 0));
        stage.add(
                Curves.minus(rim, Curves.ellipse(X, 888, 530, 62)),
                Matter.slab(14).glossy(0.4),
                red,
                pen -> {
                    for (double x = 40; x < 1120; x += 72) {
                        pen.fill(
                                Curves.polygon(x, 940, x + 20, 915, x + 40, 940, x + 20, 965),
                                GOLD,
                                0.95);
                    }
                });
        roof(stage, red, lit);
        return Marks.foot(X, 984).and("top", X, 40).and("inside", X, 880).and("back", X - 138, 700);
    }

    private static void roof(Stage stage, int red, boolean lit) {
        for (int i = -6; i < 6; i++) {
            double a = Math.sin((i) * Math.PI / 12.4);
            double b = Math.sin((i + 1) * Math.PI / 12.4);
            double ya = 330 + 60 * Math.sqrt(1 - a * a);
            double yb = 330 + 60 * Math.sqrt(1 - b * b);
            stage.add(
                    Curves.polygon(X, 90, X + 540 * a, ya, X + 540 * b, yb),
                    Matter.slab(30).shading(0.2),
                    i % 2 == 0 ? red : 0xFBF3E2,
                    pen -> pen.fadeAcross(X, X + 700, 0x3A2430, 0.35));
        }
        Path2D bulbs = new Path2D.Double();
        for (int i = -12; i < 12; i++) {
            double a = Math.sin((i + 0.5) * Math.PI / 24.6);
            double y = 330 + 60 * Math.sqrt(1 - a * a);
            double w = 46 * Math.sqrt(1 - a * a) + 12;
            stage.add(
                    Masonry.arch(X + 540 * a - w / 2, y - 14, w, 74),
                    Matter.slab(8).shading(0.4),
                    i % 2 == 0 ? GOLD : 0xFBF3E2);
            bulbs.append(Curves.circle(X + 540 * a, y + 22, 11), false);
        }
        stage.add(bulbs, Matter.SHINY.glowing(lit ? 1 : 0.6), 0xFFF0B0);
        stage.add(Curves.limb(X, 96, 16, X, 50, 8), Matter.SHINY, GOLD);
        stage.add(
                Curves.closed(X + 4, 20, X + 50, 30, X + 96, 24, X + 90, 64, X + 50, 70, X + 4, 60),
                Matter.slab(10),
                red);
    }

    private static void horse(Stage canvas, double x, double y, double size, int rgb) {
        canvas.add(Curves.limb(x, 350, 8, x, 900, 8), Matter.SHINY, GOLD);
        Stage stage = canvas.with(new AffineTransform(size, 0, 0, size, x, y));
        Matter coat = Matter.SOFT.glossy(0.5).shading(0.4);
        double[][] legs = {
            {-56, 30, -84, 76, -60, 116},
            {-46, 34, -34, 84, -66, 116},
            {46, 34, 66, 74, 40, 104},
            {56, 24, 96, 44, 88, 88}
        };
        for (double[] l : legs) {
            stage.add(
                    Curves.limb(l[0], l[1], 15, l[2], l[3], 10, l[4], l[5], 9),
                    coat,
                    Tone.darker(rgb, 0.05));
        }
        stage.add(Curves.limb(-82, -6, 12, -116, 10, 15, -124, 70, 6), coat, 0xD9A05A);
        stage.add(
                Curves.closed(-90, 0, -60, -40, 0, -30, 60, -40, 88, 0, 60, 44, 0, 50, -64, 44),
                coat,
                rgb);
        stage.add(Curves.limb(62, 0, 34, 84, -64, 26, 96, -96, 23, 138, -76, 15), coat, rgb);
        stage.add(Curves.limb(56, -20, 12, 66, -80, 14, 88, -122, 9), Matter.SOFT, 0xD9A05A);
        stage.add(Curves.circle(110, -98, 5), Matter.SHINY, 0x1E1A1C);
        stage.add(
                Curves.closed(-34, -40, 0, -28, 34, -42, 30, 16, 0, 24, -30, 16),
                Matter.slab(10).shading(0.4),
                0xC23B4A,
                pen -> pen.line(Curves.open(-34, 12, 0, 20, 34, 12), 6, GOLD, 1));
    }
}
