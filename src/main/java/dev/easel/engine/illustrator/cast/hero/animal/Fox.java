package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A red fox with a white-tipped brush. */
public final class Fox extends Quadruped {
    private static final Build BUILD =
            new Build(
                    1240,
                    420,
                    760,
                    440,
                    700,
                    new Build.Leg(74, 32, false),
                    100,
                    new Build.Head(890, 330, 122, 130, 78, 34),
                    28);

    @Override
    Build build() {
        return BUILD;
    }

    @Override
    Pelt pelt(Costume costume) {
        return Pelt.of(costume, 0xD96F2E, 0xD0632A, 0xE08344);
    }

    @Override
    void rear(Stage stage, Pelt pelt, Costume costume) {
        stage.add(
                Curves.limb(350, 560, 44, 260, 560, 74, 160, 620, 92, 90, 720, 66, 60, 800, 14),
                Pelt.fur(60, Flow.towards(-0.6, 0.8)),
                pelt.main(),
                pen -> pen.fade(690, 740, 0xFFF6EA, 1));
    }

    @Override
    void coat(Pen pen, Pelt pelt, Costume costume) {
        super.coat(pen, pelt, costume);
        pen.patch(850, 540, 170, 0xFFF4E6, 1);
    }

    @Override
    int foot(Pelt pelt) {
        return 0x3B2A26;
    }

    @Override
    void mask(Pen pen, Pelt pelt) {
        pen.fill(
                Curves.closed(900, 440, 980, 380, 1060, 390, 1130, 430, 1060, 470, 940, 490),
                0xFFF6EA,
                1);
        pen.patch(910, 420, 70, 0xFFF6EA, 0.9);
    }

    @Override
    void behindHead(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 940, Tone.darker(pelt.main(), 0.06));
    }

    private static void ear(Stage stage, Pelt pelt, double x, int rgb) {
        stage.add(
                Curves.closed(x - 58, 262, x - 54, 170, x - 16, 92, x + 34, 150, x + 58, 250),
                Pelt.fur(20, Flow.towards(-0.2, -1)),
                rgb,
                pen -> pen.fade(170, 90, 0x33241F, 1));
        stage.add(
                Curves.closed(x - 22, 250, x - 22, 190, x - 4, 140, x + 22, 180, x + 34, 240),
                Matter.slab(20).shading(0).coated(Coat.fur(26, Flow.towards(0, -1)).dense(0.7)),
                0xF3DCC8);
    }

    @Override
    void face(Stage stage, Pelt pelt, Costume costume) {
        ear(stage, pelt, 850, pelt.main());
        snout(stage, pelt, 26);
        eye(stage, 74, -18, 22);
    }
}
