package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Cut;
import dev.easel.engine.illustrator.cast.hero.craft.Glass;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An hourglass with its sand half run. */
final class Hourglass {
    private static final int SAND = 0xE6C07A;

    private Hourglass() {}

    static Marks draw(Stage stage, Costume costume) {
        Stuff wood = Stuff.of(costume, Matter.SOFT.glossy(0.3), 0x8A5630);
        for (double x : new double[] {110, 530}) {
            wood.darker(0.08)
                    .add(stage, new Profile(x, 0.1, 120, 22, 300, 28, 500, 18, 700, 28, 880, 22));
        }
        Profile bulbs =
                new Profile(
                        320, 0.13, 130, 190, 200, 220, 330, 200, 440, 70, 500, 22, 560, 70, 670,
                        200, 800, 220, 870, 190);
        Glass.back(stage, bulbs, 0xDCEEF0);
        sand(stage, bulbs);
        Glass.front(stage, bulbs, 0xDCEEF0);
        foot(stage, wood, 40);
        foot(stage, wood, 880);
        return Prop.standing(320, 30);
    }

    private static void sand(Stage stage, Profile bulbs) {
        Matter grain = Matter.SOFT.shading(0);
        stage.add(new Cut(bulbs, bulbs.between(330, 495)), grain, SAND);
        stage.add(Curves.ellipse(320, 332, 198, 24), Matter.slab(8), Tone.lighter(SAND, 0.06));
        stage.add(Curves.box(315, 490, 10, 300, 2), grain, SAND);
        stage.add(new Profile(320, 0.13, 690, 6, 860, 196), grain, SAND);
    }

    private static void foot(Stage stage, Stuff wood, double y) {
        Profile disc = new Profile(320, 0.15, y, 290, y + 30, 300, y + 70, 290);
        wood.add(stage, disc);
        wood.add(stage, new Facet(disc.ring(y), 0, -0.7, 0.7));
    }
}
