package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A tall stone needle on a stepped base. */
public final class Obelisk implements Hero {
    private static final double X = 130;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xEDE8DC, 0xE3DCCB);
        Masonry.wall(
                stage,
                Curves.polygon(X - 44, 110, X + 44, 110, X + 70, 940, X - 70, 940),
                stone,
                36);
        stage.add(
                Curves.polygon(X + 8, 110, X + 44, 110, X + 70, 940, X + 20, 940),
                Matter.INK.clear(0.3),
                Tone.darker(stone, 0.3));
        stage.add(
                Curves.polygon(X, 30, X + 44, 112, X - 44, 112),
                Matter.slab(12),
                Tone.lighter(stone, 0.02),
                pen ->
                        pen.fill(
                                Curves.polygon(X, 30, X + 44, 112, X + 8, 112),
                                Tone.darker(stone, 0.14),
                                0.8));
        for (int i = 0; i < 2; i++) {
            Masonry.wall(
                    stage,
                    Curves.box(X - 92 - i * 24, 930 + i * 27, 184 + i * 48, 28, 3),
                    Tone.darker(stone, 0.03),
                    40);
        }
        return Marks.foot(X, 984).and("top", X, 34).and("back", X, 930).and("inside", X, 900);
    }
}
