package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A picket fence. */
public final class Fence implements Hero {
    @Override
    public double width(Costume costume) {
        return 2000;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wood = costume.mainColor(0xF2EEE4, 0xB98A56);
        for (double y : new double[] {350, 730}) {
            Timber.board(stage, Curves.box(10, y, 1980, 80, 8), Tone.darker(wood, 0.06), true);
        }
        for (int i = 0; i < 11; i++) {
            double x = 40 + i * 179;
            double top = 70 + costume.vary(i, 0, 24);
            Timber.board(
                    stage,
                    Curves.polygon(
                            x, top + 90, x + 60, top, x + 120, top + 90, x + 120, 984, x, 984),
                    wood,
                    false);
        }
        return Marks.foot(1000, 984).and("top", 1000, 90).and("back", 1000, 100);
    }
}
