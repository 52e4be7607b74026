package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A brown bear. */
public final class Bear extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1240,
                    340,
                    770,
                    290,
                    740,
                    new Build.Leg(128, 66, false),
                    160,
                    new Build.Head(950, 330, 150, 84, 66, 76),
                    34);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0x8A5A38, 0x6E452C, 0xA87446);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(Curves.circle(160, 470, 44), Pelt.fur(30, Flow.towards(-1, 0.4)), pelt.main());
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(600, 800, Tone.darker(pelt.main(), 0.1), 0.8);
        pen.patch(500, 330, 300, Tone.lighter(pelt.main(), 0.05), 0.6);
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.patch(1120, 420, 140, Tone.mix(pelt.main(), 0xF0D2A8, 0.6), 1);
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 1016, 194);
    }

    private static void ear(Stage stage, Pelt pelt, double x, double y) {
        stage.add(Curves.circle(x, y, 50), Pelt.fur(20, Flow.from(x, y)), pelt.main());
        stage.add(
                Curves.circle(x + 6, y + 6, 26),
                Pelt.fur(10, Flow.from(x, y)).shading(0),
                Tone.mix(pelt.main(), 0xE0A890, 0.5));
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 884, 208);
        snout(stage, pelt, 38);
        eye(stage, 78, -36, 22);
    }
}
