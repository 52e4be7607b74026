package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A lion with a great mane. */
public final class Lion extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1240,
                    330,
                    760,
                    380,
                    700,
                    new Build.Leg(92, 50, false),
                    130,
                    new Build.Head(930, 330, 140, 76, 70, 72),
                    14);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xDDA655, 0xD49A48, 0xE3B468);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(240, 470, 22, 150, 500, 18, 90, 440, 16, 84, 350, 14, 110, 300, 12),
                Matter.SOFT,
                pelt.main());
        stage.add(
                Curves.limb(108, 310, 18, 130, 262, 34, 160, 220, 10),
                Pelt.fur(40, Flow.towards(0.5, -1)),
                mane(pelt));
    }

    private static int mane(Pelt pelt) {
        return Tone.hue(Tone.darker(pelt.main(), 0.2), -0.15, 1.15);
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        Matter hair =
                Matter.slab(120)
                        .coated(
                                Coat.fur(110, Flow.from(930, 330))
                                        .wide(13)
                                        .dense(2.6)
                                        .ruffled(0.26));
        stage.add(
                Curves.closed(
                        900, 90, 760, 140, 680, 290, 690, 460, 770, 590, 890, 640, 1000, 590, 1060,
                        470, 1080, 300, 1040, 150),
                hair,
                mane(pelt),
                pen -> pen.patch(930, 330, 240, Tone.lighter(mane(pelt), 0.08), 0.8));
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.circle(850, 214, 42),
                Pelt.fur(16, Flow.from(850, 214)),
                pelt.main(),
                pen -> pen.patch(856, 220, 30, 0xE9A890, 0.8));
        snout(stage, pelt, 36);
        eye(stage, 66, -34, 23);
    }
}
