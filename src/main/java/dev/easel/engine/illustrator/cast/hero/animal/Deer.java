package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A stag with antlers; a doe or fawn without. */
public final class Deer extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1060,
                    300,
                    650,
                    480,
                    700,
                    new Build.Leg(66, 22, true),
                    60,
                    new Build.Head(800, 330, 70, 84, 74, 34),
                    12);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xB0764A, 0xA56A3F, 0xC08A58);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(210, 540, 30, 180, 580, 28, 176, 620, 8),
                Pelt.fur(26, Flow.towards(-0.2, 1)),
                0xFFF6EA);
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        super.coat(pen, pelt, costume);
        for (int i = 0; i < 16; i++) {
            double x = 230 + costume.vary(60 + i, 0, 380);
            double y = 500 + costume.vary(80 + i, 0, 100);
            pen.fill(Curves.circle(x, y, 9), 0xFFF2DE, 0.75);
        }
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        if (!costume.is("female", "baby", "young", "doe", "fawn")) {
            antler(stage, 826, 0.08);
            antler(stage, 782, 0);
        }
        stage.add(
                Curves.closed(770, 300, 720, 262, 660, 256, 690, 310, 760, 330),
                Pelt.fur(12, Flow.towards(-1, -0.3)),
                pelt.main(),
                pen -> pen.patch(710, 290, 30, 0xF3D3C0, 0.8));
    }

    private static void antler(Stage stage, double x, double darker) {
        int rgb = Tone.darker(0xD8BE93, darker);
        Matter bone = Matter.SOFT.glossy(0.2);
        stage.add(
                Curves.limb(x, 276, 15, x - 40, 180, 13, x - 20, 90, 10, x + 30, 24, 5), bone, rgb);
        stage.add(Curves.limb(x - 36, 190, 10, x - 90, 140, 8, x - 96, 80, 4), bone, rgb);
        stage.add(Curves.limb(x - 22, 110, 9, x - 50, 60, 7, x - 44, 24, 3), bone, rgb);
        stage.add(Curves.limb(x - 34, 216, 9, x + 30, 176, 7, x + 60, 120, 3), bone, rgb);
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        snout(stage, pelt, 20);
        eye(stage, 34, -12, 21);
    }
}
