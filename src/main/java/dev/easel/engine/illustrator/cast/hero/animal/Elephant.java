package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A grey elephant. */
public final class Elephant extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1300,
                    330,
                    760,
                    220,
                    700,
                    new Build.Leg(126, 78, false),
                    190,
                    new Build.Head(930, 330, 190, 10, 60, 120),
                    6);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0x9A9CA8, 0x8F8D98, 0xA8A3A6);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(Curves.limb(150, 400, 18, 100, 480, 14, 84, 600, 9), Matter.SOFT, pelt.main());
        stage.add(
                Curves.limb(84, 590, 9, 78, 630, 18, 72, 664, 6),
                Pelt.fur(30, Flow.towards(0, 1)),
                pelt.dark());
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(600, 760, Tone.darker(pelt.main(), 0.1), 0.8);
        for (int i = 0; i < 7; i++) {
            double x = 230 + i * 80;
            pen.line(Curves.open(x, 300, x - 12, 400, x + 6, 520), 4, pelt.dark(), 0.25);
        }
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.fade(300, 560, Tone.darker(pelt.main(), 0.05), 0.6);
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        trunk(stage, pelt);
        stage.add(
                Curves.limb(1050, 500, 22, 1110, 560, 20, 1180, 556, 8),
                Matter.SHINY.glossy(0.4),
                0xF6EFDF);
        eye(stage, 96, -34, 22);
        stage.add(
                Curves.closed(
                        900, 170, 780, 150, 670, 220, 640, 370, 690, 520, 780, 590, 850, 540, 880,
                        420, 930, 330, 940, 230),
                Matter.slab(60).shading(0.6).coated(Coat.fur(6, Flow.towards(0, 1))),
                Tone.lighter(pelt.main(), 0.02),
                pen -> pen.patch(790, 380, 120, Tone.mix(pelt.main(), 0xD89C98, 0.5), 0.7));
    }

    private static void trunk(Stage stage, Pelt pelt) {
        stage.add(
                Curves.limb(
                        1040, 380, 110, 1110, 480, 80, 1140, 600, 60, 1146, 720, 48, 1180, 820, 40,
                        1250, 830, 32),
                Matter.SOFT.shading(0.2).coated(Coat.fur(6, Flow.towards(0, 1))),
                pelt.main(),
                pen -> {
                    for (int i = 0; i < 11; i++) {
                        double y = 480 + i * 32;
                        pen.line(
                                Curves.open(1040, y - 8, 1130, y + 14, 1230, y - 8),
                                5,
                                pelt.dark(),
                                0.4);
                    }
                });
    }
}
