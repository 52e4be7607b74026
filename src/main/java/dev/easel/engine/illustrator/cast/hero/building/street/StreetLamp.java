package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An iron lamp post with a glowing lantern, or a modern one that bends over the road. */
public final class StreetLamp implements Hero {
    private static final double X = 150;
    private static final Matter IRON = Matter.SOFT.glossy(0.5).shading(0.3);

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int iron = costume.mainColor(0x2E3A3C, 0x34343C);
        boolean lit = costume.is("night", "lit", "glowing");
        stage.add(Curves.limb(X, 960, 15, X, 600, 12, X, 240, 10), IRON, iron);
        stage.add(
                Curves.rounded(
                        X - 54, 986, 6, X - 40, 930, 10, X - 22, 860, 14, X + 22, 860, 14, X + 40,
                        930, 10, X + 54, 986, 6),
                Matter.slab(20).glossy(0.4),
                iron);
        for (double y : new double[] {850, 640, 300}) {
            stage.add(
                    Curves.box(X - 24, y, 48, 20, 8),
                    Matter.slab(8).glossy(0.5),
                    Tone.lighter(iron, 0.05));
        }
        stage.add(Curves.limb(X - 80, 330, 7, X, 350, 8, X + 80, 330, 7), IRON, iron);
        stage.add(Curves.circle(X - 84, 330, 13), IRON, iron);
        stage.add(Curves.circle(X + 84, 330, 13), IRON, iron);
        stage.add(
                Curves.rounded(X - 40, 240, 8, X - 66, 96, 8, X + 66, 96, 8, X + 40, 240, 8),
                Matter.slab(20).glossy(0.8).glowing(lit ? 0.95 : 0.3),
                lit ? 0xFFE7A6 : 0xF6EED6,
                pen -> pen.patch(X, 190, 60, 0xFFFBE8, 0.9));
        double[][] bars = {{-40, 240, -66, 96}, {40, 240, 66, 96}, {0, 240, 0, 96}};
        for (double[] b : bars) {
            stage.add(Curves.limb(X + b[0], b[1], 5, X + b[2], b[3], 5), IRON, iron);
        }
        stage.add(
                Curves.rounded(X - 84, 102, 6, X - 40, 54, 12, X + 40, 54, 12, X + 84, 102, 6),
                Matter.slab(16).glossy(0.4),
                iron);
        stage.add(Curves.limb(X, 56, 9, X, 24, 4), IRON, iron);
        stage.add(Curves.box(X - 50, 236, 100, 18, 7), Matter.slab(8), iron);
        return Marks.foot(X, 986).and("top", X, 30).and("hand", X + 84, 330).and("back", X, 340);
    }
}
