package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A round pink pig. */
public final class Pig extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1120,
                    320,
                    730,
                    330,
                    780,
                    new Build.Leg(84, 42, true),
                    170,
                    new Build.Head(850, 440, 150, 60, 50, 74),
                    7);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xF2A7A4, 0xEFA09A, 0xE9B5A0);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(
                        150, 480, 15, 96, 460, 14, 92, 404, 13, 140, 400, 12, 138, 446, 10, 90, 440,
                        7),
                Matter.SOFT,
                pelt.main());
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(680, 800, Tone.darker(pelt.main(), 0.08), 0.7);
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.patch(860, 500, 70, Tone.mix(pelt.main(), 0xE0605A, 0.5), 0.5);
    }

    private static void ear(Stage stage, double x, int rgb) {
        stage.add(
                Curves.closed(
                        x - 50, 330, x - 54, 250, x - 10, 210, x + 34, 250, x + 60, 330, x, 340),
                Matter.SOFT,
                rgb,
                pen -> pen.patch(x + 8, 280, 44, Tone.darker(rgb, 0.1), 0.7));
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, 900, Tone.darker(pelt.main(), 0.05));
        ear(stage, 800, pelt.main());
        eye(stage, 66, -34, 24);
        stage.add(
                Curves.ellipse(1042, 488, 54, 66, -6),
                Matter.slab(40).shading(0.3),
                Tone.darker(pelt.main(), 0.05));
        stage.add(Curves.ellipse(1030, 482, 10, 17), Matter.INK, Tone.darker(pelt.main(), 0.28));
        stage.add(Curves.ellipse(1060, 484, 10, 17), Matter.INK, Tone.darker(pelt.main(), 0.28));
        stage.add(
                Curves.limb(1010, 566, 3, 966, 580, 5, 920, 556, 3),
                Matter.INK.clear(0.7),
                pelt.line());
    }
}
