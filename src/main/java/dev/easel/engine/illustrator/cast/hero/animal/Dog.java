package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A cheerful dog with hanging ears and a wagging tail. */
public final class Dog extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1120,
                    330,
                    690,
                    420,
                    730,
                    new Build.Leg(92, 44, false),
                    118,
                    new Build.Head(800, 270, 150, 100, 62, 66),
                    28);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xC98A4B, 0xE0B878, 0x8A5B3A, 0xD8CFC4);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(220, 560, 44, 130, 470, 40, 84, 350, 34, 110, 240, 22, 150, 190, 10),
                Pelt.fur(46, Flow.towards(-0.3, -1)),
                pelt.main(),
                pen -> pen.fade(330, 220, pelt.pale(), 0.9));
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        super.coat(pen, pelt, costume);
        pen.patch(800, 560, 190, pelt.pale(), 0.95);
        pen.patch(430, 450, 150, pelt.dark(), 0.35);
    }

    @Override
    int foot(Pelt pelt) {
        return pelt.pale();
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.closed(1000, 372, 968, 384, 962, 430, 984, 462, 1010, 440, 1016, 396),
                Matter.SOFT.glossy(0.4),
                0xE57A80);
        snout(stage, pelt, 36);
        eye(stage, 76, -36, 29);
        stage.add(
                Curves.limb(850, 186, 3, 872, 178, 7, 902, 190, 3),
                Matter.INK.clear(0.5),
                pelt.dark());
        stage.add(
                Curves.closed(
                        760, 150, 690, 160, 640, 250, 630, 370, 668, 430, 722, 396, 756, 300, 790,
                        200),
                Pelt.fur(30, Flow.towards(-0.2, 1)).shading(0.5),
                Tone.darker(pelt.dark(), 0.02));
        collar(stage, costume);
    }

    private static void collar(Stage stage, Costume costume) {
        int rgb = costume.pick(5, 0xD23B3B, 0x3B7FD2, 0x3BA06A);
        stage.add(
                Curves.limb(650, 398, 17, 720, 462, 19, 806, 470, 19, 880, 424, 15),
                Matter.SOFT.glossy(0.3),
                rgb);
        stage.add(Curves.circle(820, 500, 24), Matter.SHINY, 0xE8B93A);
    }
}
