package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A wooden table seen a little from above. */
public final class Table implements Hero {
    @Override
    public double width(Costume costume) {
        return 1760;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wood = costume.mainColor(0xA8703F, 0x8A5A34, 0xC79A62);
        int dark = Tone.darker(wood, 0.09);
        Timber.leg(stage, 330, 280, 70, dark);
        Timber.leg(stage, 1430, 280, 70, dark);
        Timber.board(stage, Curves.box(150, 300, 1460, 110, 10), dark, true);
        Timber.leg(stage, 190, 300, 92, wood);
        Timber.leg(stage, 1570, 300, 92, wood);
        Timber.board(stage, Curves.polygon(260, 80, 1500, 80, 1740, 270, 20, 270), wood, true);
        Timber.board(stage, Curves.box(16, 262, 1728, 58, 14), Tone.darker(wood, 0.04), true);
        return Marks.foot(880, 984)
                .and("top", 880, 180)
                .and("back", 880, 180)
                .and("inside", 880, 700);
    }
}
