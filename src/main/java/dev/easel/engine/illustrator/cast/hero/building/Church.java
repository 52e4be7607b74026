package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A village church with a pointed steeple. */
public final class Church implements Hero {
    @Override
    public double width(Costume costume) {
        return 900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.mainColor(0xF3EDE0, 0xD9CBB4);
        int roof = costume.color(1, costume.pick(2, 0x5A6472, 0x8A4B3C));
        boolean lit = costume.is("night", "lit", "glowing");
        Masonry.wall(
                stage,
                Curves.polygon(330, 600, 860, 600, 860, 980, 330, 980),
                Tone.darker(wall, 0.04),
                50);
        Masonry.roof(stage, Curves.polygon(330, 430, 800, 430, 890, 620, 330, 620), roof, 34);
        for (double x : new double[] {450, 590, 730}) {
            glass(stage, x, 690, lit);
        }
        Masonry.wall(stage, Curves.box(110, 400, 250, 580, 4), wall, 50);
        stage.add(Curves.polygon(235, 70, 384, 412, 86, 412), Matter.slab(60).shading(0.5), roof);
        stage.add(
                Curves.union(Curves.box(228, 10, 14, 80, 4), Curves.box(208, 30, 54, 13, 4)),
                Matter.slab(5).glossy(0.8),
                0xE0B94A);
        stage.add(Curves.circle(235, 520, 52), Matter.slab(10), 0x6A5A4A);
        stage.add(
                Curves.circle(235, 520, 42),
                Matter.slab(6),
                0xFFFBF0,
                pen ->
                        pen.line(Curves.open(235, 520, 235, 488), 6, 0x2A2422, 1)
                                .line(Curves.open(235, 520, 258, 534), 6, 0x2A2422, 1));
        glass(stage, 200, 630, lit);
        Masonry.door(stage, new Rectangle2D.Double(180, 800, 110, 180), 0x7A4A2C);
        return Marks.foot(450, 984).and("top", 235, 20).and("inside", 235, 920);
    }

    private static void glass(Stage stage, double x, double y, boolean lit) {
        stage.add(Masonry.arch(x - 8, y - 8, 86, 166), Matter.slab(8), 0xCFC2AC);
        stage.add(
                Masonry.arch(x, y, 70, 150),
                Matter.slab(6).glossy(0.6).glowing(lit ? 0.7 : 0.12),
                0x3F6C9E,
                pen -> {
                    int[] panes = {0xD9483B, 0xF2C23F, 0x4FA36B, 0x8A5AC2};
                    for (int i = 0; i < 12; i++) {
                        pen.fill(
                                Curves.box(x + i % 3 * 24 + 2, y + i / 3 * 38 + 4, 20, 32, 3),
                                panes[i * 7 % 4],
                                0.75);
                    }
                });
    }
}
