package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A stone wishing well with a shingled roof, a winch and a bucket. */
public final class Well implements Hero {
    private static final double X = 440;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xA8A196, 0xB5AA98);
        int wood = 0x8A6038;
        Matter post = Matter.SOFT.shading(0.4);
        stage.add(Curves.ellipse(X, 640, 290, 54), Matter.slab(14), Tone.darker(stone, 0.3));
        for (double x : new double[] {X - 240, X + 210}) {
            stage.add(Curves.box(x, 240, 34, 420, 6), post, wood);
        }
        stage.add(Curves.limb(X - 250, 430, 21, X + 300, 430, 21), post, Tone.lighter(wood, 0.05));
        stage.add(
                Curves.limb(X + 290, 430, 10, X + 330, 470, 10, X + 330, 520, 10), post, 0x4A4D55);
        stage.add(Curves.limb(X, 450, 5, X, 560, 5), post, 0xD9C08A);
        stage.add(
                Curves.rounded(X - 50, 550, 6, X + 50, 550, 6, X + 40, 640, 8, X - 40, 640, 8),
                Matter.SOFT,
                0xA8743E,
                pen ->
                        pen.fill(Curves.box(X - 60, 566, 120, 12, 0), 0x5A5E66, 1)
                                .fill(Curves.box(X - 60, 616, 120, 12, 0), 0x5A5E66, 1));
        ring(stage, stone);
        Masonry.roof(
                stage,
                Curves.polygon(X, 40, X + 360, 270, X - 360, 270),
                costume.color(1, 0x8A4B3C),
                44);
        stage.add(Curves.box(X - 376, 262, 752, 26, 8), Matter.slab(10).shading(0.5), wood);
        return Marks.foot(X, 984).and("top", X, 50).and("inside", X, 650).and("back", X + 150, 630);
    }

    private static void ring(Stage stage, int stone) {
        SplittableRandom random = new SplittableRandom(5);
        stage.add(
                Curves.minus(
                        Curves.union(
                                Curves.box(X - 300, 640, 600, 310, 10),
                                Curves.ellipse(X, 940, 300, 44)),
                        Curves.ellipse(X, 636, 280, 40)),
                Matter.slab(150).shading(0.3),
                stone,
                pen -> {
                    for (int row = 0; row < 5; row++) {
                        for (double x = X - 330 + row % 2 * 46; x < X + 300; x += 92) {
                            double y = 672 + row * 64;
                            pen.fill(
                                    Curves.box(x + 4, y + 4, 84, 56, 20),
                                    Tone.lighter(stone, 0.14 * random.nextDouble() - 0.07),
                                    0.95);
                        }
                    }
                });
        for (int i = -4; i <= 4; i++) {
            double a = i * 0.36;
            stage.add(
                    Curves.box(X + Math.sin(a) * 292 - 44, 652 + Math.cos(a) * 36 - 34, 88, 54, 18),
                    Matter.slab(18).shading(0.5),
                    Tone.lighter(stone, 0.05 + 0.05 * random.nextDouble()));
        }
    }
}
