package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A rabbit that hops, ears up. */
public final class Rabbit extends Quadruped {
    private static final Build BUILD =
            new Build(
                    960,
                    300,
                    600,
                    480,
                    860,
                    new Build.Leg(110, 52, false),
                    120,
                    new Build.Head(670, 410, 142, 56, 50, 60),
                    32);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xB9A48C, 0xF1ECE4, 0x8E7460, 0xC9A27A);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(Curves.circle(130, 720, 66), Pelt.fur(40, Flow.towards(-1, -0.2)), 0xFFF9F0);
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(760, 900, pelt.pale(), 0.8);
        pen.patch(690, 690, 150, pelt.pale(), 0.9);
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 700, 16, Tone.darker(pelt.main(), 0.05));
    }

    private static void ear(Stage stage, Pelt pelt, double x, double lean, int rgb) {
        stage.add(
                Curves.closed(
                        x - 40,
                        320,
                        x - 62 + lean,
                        180,
                        x - 40 + lean,
                        60,
                        x + lean,
                        22,
                        x + 40 + lean,
                        70,
                        x + 52 + lean,
                        190,
                        x + 36,
                        320),
                Pelt.fur(18, Flow.towards(0, -1)),
                rgb);
        stage.add(
                Curves.closed(
                        x - 14,
                        300,
                        x - 28 + lean,
                        190,
                        x - 14 + lean,
                        100,
                        x + 4 + lean,
                        70,
                        x + 22 + lean,
                        110,
                        x + 28 + lean,
                        190,
                        x + 18,
                        300),
                Matter.slab(16).shading(0).coated(Coat.fur(14, Flow.towards(0, -1)).dense(0.5)),
                Tone.mix(0xEFA8A0, pelt.pale(), 0.2));
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 622, -34, pelt.main());
        snout(stage, pelt, 20);
        eye(stage, 66, -26, 30);
        stage.add(Curves.ellipse(836, 446, 17, 13), Matter.SOFT.glossy(0.4), 0xE58F8C);
    }
}
