package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** A banded lighthouse on its rocks, the lamp lit. */
public final class Lighthouse implements Hero {
    private static final double X = 300;

    @Override
    public double width(Costume costume) {
        return 600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int band = costume.mainColor(0xCF3F36, 0xCF3F36, 0x2F5F96);
        stage.add(
                Curves.closed(
                        X - 70, 270, X - 92, 560, X - 124, 930, X - 60, 952, X, 956, X + 60, 952,
                        X + 124, 930, X + 92, 560, X + 70, 270, X, 262),
                Matter.SOFT.glossy(0.15),
                0xF6F1E8,
                pen -> {
                    for (int i = 0; i < 3; i++) {
                        double y = 350 + i * 220;
                        pen.line(Curves.open(0, y - 14, X, y + 18, 600, y - 14), 104, band, 1);
                    }
                });
        for (double y : new double[] {440, 640}) {
            stage.add(Masonry.arch(X - 22, y, 44, 76), Matter.slab(8), 0xE6DFD2);
            stage.add(Masonry.arch(X - 14, y + 9, 28, 60), Matter.slab(4).glossy(0.8), 0x3B5A73);
        }
        Masonry.door(stage, new Rectangle2D.Double(X - 38, 820, 76, 128), 0x7A4A2C);
        lantern(stage, band);
        rocks(stage, costume.random(8));
        return Marks.foot(X, 980).and("top", X, 30).and("inside", X, 180);
    }

    private static void lantern(Stage stage, int band) {
        stage.add(Curves.box(X - 104, 244, 208, 34, 10), Matter.slab(12), 0x59616C);
        stage.add(
                Curves.box(X - 56, 130, 112, 118, 6),
                Matter.SOFT.glossy(0.8).glowing(0.8),
                0xFFE9A6,
                pen -> pen.patch(X, 190, 60, 0xFFFFFF, 1));
        for (int i = -2; i <= 2; i++) {
            stage.add(Curves.box(X + i * 27 - 3, 128, 6, 120, 0), Matter.slab(3), 0x3F4650);
        }
        for (int i = -4; i <= 4; i++) {
            stage.add(
                    Curves.limb(X + i * 25, 250, 3.5, X + i * 25, 200, 3.5), Matter.SOFT, 0x3F4650);
        }
        stage.add(
                Curves.limb(X - 102, 198, 4.5, X, 202, 4.5, X + 102, 198, 4.5),
                Matter.SOFT,
                0x3F4650);
        stage.add(
                Curves.closed(X, 44, X - 46, 84, X - 82, 134, X, 144, X + 82, 134, X + 46, 84),
                Matter.SOFT.glossy(0.4),
                Tone.darker(band, 0.05));
        stage.add(Curves.circle(X, 40, 17), Matter.SHINY, 0xD9B44A);
    }

    private static void rocks(Stage stage, SplittableRandom random) {
        for (int i = 0; i < 16; i++) {
            double x = 60 + i * 32;
            double y = 962 - 34 * Math.sin(Math.PI * i / 15) + random.nextDouble() * 12;
            double r = 34 + random.nextDouble() * 30;
            stage.add(
                    Curves.closed(
                            x - r,
                            y + 8,
                            x - r * 0.6,
                            y - r * 0.5,
                            x + r * 0.2,
                            y - r * 0.7,
                            x + r,
                            y - r * 0.1,
                            x + r * 0.8,
                            y + 24,
                            x - r * 0.6,
                            y + 24),
                    Matter.slab(20).shading(0.5),
                    Tone.lighter(0x7D756C, 0.1 * (random.nextDouble() - 0.5)));
        }
    }
}
