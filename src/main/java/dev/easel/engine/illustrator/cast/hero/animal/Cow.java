package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A dairy cow with dark patches. */
public final class Cow extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1240,
                    330,
                    790,
                    330,
                    700,
                    new Build.Leg(96, 38, true),
                    130,
                    new Build.Head(960, 300, 104, 96, 96, 74),
                    12);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xF3EEE6, 0xF3EEE6, 0xC98F5E);
    }

    private static int patches(Pelt pelt) {
        return Tone.lightness(pelt.main()) > 0.8 ? 0x3A302C : 0xF3EEE6;
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(190, 420, 16, 150, 500, 13, 140, 640, 11, 146, 700, 10),
                Matter.SOFT,
                pelt.main());
        stage.add(
                Curves.limb(146, 690, 16, 140, 740, 26, 136, 790, 8),
                Pelt.fur(40, Flow.towards(0, 1)),
                patches(pelt));
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        int dark = patches(pelt);
        pen.fill(
                Curves.closed(250, 330, 380, 320, 440, 420, 380, 520, 280, 500, 220, 420), dark, 1);
        pen.fill(
                Curves.closed(560, 560, 640, 500, 720, 560, 700, 660, 600, 680, 540, 630), dark, 1);
        pen.fill(Curves.closed(700, 320, 800, 300, 860, 370, 800, 440, 720, 410), dark, 1);
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.fill(
                Curves.closed(860, 200, 960, 190, 985, 280, 940, 350, 880, 380, 840, 300),
                patches(pelt),
                1);
        pen.patch(1112, 402, 120, 0xF0B7A6, 1).patch(1112, 402, 80, 0xF0B7A6, 1);
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        for (double x : new double[] {930, 1000}) {
            stage.add(
                    Curves.limb(x, 214, 18, x + 6, 180, 15, x + 30, 146, 6),
                    Matter.SOFT.glossy(0.3),
                    0xE6D9BE);
        }
        stage.add(
                Curves.closed(900, 230, 840, 210, 790, 240, 820, 280, 890, 276),
                Pelt.fur(14, Flow.towards(-1, 0.2)),
                patches(pelt));
        eye(stage, 56, -22, 23);
        stage.add(Curves.ellipse(1142, 376, 10, 14, 20), Matter.INK, 0x9A5A50);
        stage.add(
                Curves.limb(1160, 436, 3, 1110, 452, 5, 1060, 432, 3),
                Matter.INK.clear(0.7),
                0x7A453E);
        stage.add(Curves.limb(858, 432, 14, 910, 478, 16, 980, 470, 14), Matter.SOFT, 0xB5473A);
        stage.add(
                Curves.closed(900, 486, 940, 484, 956, 540, 884, 540),
                Matter.slab(14).glossy(0.8),
                0xE3B544);
    }
}
