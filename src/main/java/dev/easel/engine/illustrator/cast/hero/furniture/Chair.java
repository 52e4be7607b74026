package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A wooden chair, or a garden bench for three. */
public record Chair(boolean bench) implements Hero {
    @Override
    public double width(Costume costume) {
        return bench ? 1700 : 640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wood = costume.mainColor(0xA66E3E, 0x8A5636, 0xC49A66, 0x7F8F6A);
        double w = width(costume);
        int dark = Tone.darker(wood, 0.1);
        Timber.leg(stage, 170, 500, 46, dark);
        Timber.leg(stage, w - 110, 500, 46, dark);
        for (double x : new double[] {150, w - 100}) {
            Timber.board(
                    stage, Curves.box(x - 24, 30, 48, 560, 20), Tone.darker(wood, 0.05), false);
        }
        for (int i = 0; i < 3; i++) {
            Timber.board(
                    stage,
                    Curves.box(110, 80 + i * 130, w - 170, 84, 22),
                    Tone.darker(wood, 0.03),
                    true);
        }
        Timber.leg(stage, 90, 600, 56, wood);
        Timber.leg(stage, w - 60, 600, 56, wood);
        Timber.board(
                stage, Curves.polygon(140, 500, w - 90, 500, w - 16, 630, 30, 630), wood, true);
        Timber.board(stage, Curves.box(26, 622, w - 40, 46, 14), Tone.darker(wood, 0.04), true);
        return Marks.foot(w / 2, 984)
                .and("top", w / 2, 570)
                .and("back", w / 2, 575)
                .and("inside", w / 2, 575);
    }
}
