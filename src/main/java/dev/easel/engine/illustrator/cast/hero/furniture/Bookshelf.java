package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A shelf full of books. */
public final class Bookshelf implements Hero {
    private static final int[] SPINES = {
        0xA8433A, 0x3F6C8F, 0xD9A441, 0x5F8A5A, 0x7A5A8F, 0xE6DCC6, 0x3A4A5A, 0xC97F4A
    };

    @Override
    public double width(Costume costume) {
        return 820;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wood = costume.mainColor(0x9A6A40, 0x7A5030, 0xC49A66);
        Timber.board(stage, Curves.box(20, 20, 780, 964, 10), Tone.darker(wood, 0.22), false);
        SplittableRandom random = costume.random(6);
        for (int row = 0; row < 4; row++) {
            double bottom = 248 + row * 232;
            double x = 70;
            while (x < 700) {
                double w = 26 + 26 * random.nextDouble();
                double h = 140 + 50 * random.nextDouble();
                book(stage, x, bottom - h, w, h, SPINES[random.nextInt(SPINES.length)]);
                x += w + (random.nextInt(7) == 0 ? 46 : 2);
            }
            Timber.board(stage, Curves.box(40, bottom, 740, 30, 6), wood, true);
        }
        for (double x : new double[] {16, 760}) {
            Timber.board(stage, Curves.box(x, 12, 46, 976, 8), wood, false);
        }
        Timber.board(stage, Curves.box(4, 4, 812, 40, 10), Tone.lighter(wood, 0.02), true);
        return Marks.foot(410, 984).and("top", 410, 8).and("inside", 410, 480);
    }

    private static void book(Stage stage, double x, double y, double w, double h, int rgb) {
        stage.add(
                Curves.box(x, y, w, h, 5),
                Matter.slab(14).shading(0.3),
                rgb,
                pen ->
                        pen.fill(Curves.box(x, y + h * 0.16, w, 7, 0), 0xE9CF8A, 0.9)
                                .fill(Curves.box(x, y + h * 0.8, w, 5, 0), 0xE9CF8A, 0.9));
    }
}
