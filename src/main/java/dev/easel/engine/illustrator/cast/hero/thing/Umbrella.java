package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** An open umbrella. */
public final class Umbrella implements Hero {
    @Override
    public double width(Costume costume) {
        return 1060;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xD2433C, 0x2F7FC4, 0xF2B53A, 0x7A5AB0);
        int second = costume.color(1, Tone.lighter(rgb, 0.1));
        stage.add(Curves.limb(530, 60, 11, 530, 880, 11), Matter.SOFT.glossy(0.7), 0xB9BEC6);
        stage.add(
                Curves.limb(530, 820, 19, 530, 910, 19, 490, 965, 19, 430, 960, 18, 410, 900, 17),
                Matter.SOFT.glossy(0.3),
                0x7A4A2C);
        Shape dome =
                Curves.minus(
                        Curves.ellipse(530, 530, 510, 470),
                        Curves.box(0, 520, 1060, 500, 0),
                        Curves.ellipse(145, 540, 126, 60),
                        Curves.ellipse(402, 540, 128, 60),
                        Curves.ellipse(658, 540, 128, 60),
                        Curves.ellipse(915, 540, 126, 60));
        stage.add(
                dome,
                Matter.SOFT.glossy(0.3),
                rgb,
                pen -> {
                    pen.fill(
                            Curves.closed(
                                    530, 50, 330, 180, 270, 420, 270, 560, 530, 560, 530, 300),
                            second,
                            0.9);
                    pen.fill(
                            Curves.closed(
                                    530, 50, 830, 200, 960, 420, 1040, 560, 790, 560, 760, 300),
                            second,
                            0.9);
                    for (double x : new double[] {20, 274, 530, 786, 1040}) {
                        pen.line(
                                Curves.open(530, 60, 530 + (x - 530) * 0.82, 260, x, 540),
                                5,
                                Tone.darker(rgb, 0.16),
                                0.8);
                    }
                });
        stage.add(Curves.limb(530, 70, 13, 530, 24, 6), Matter.SOFT, 0x7A4A2C);
        return Marks.foot(470, 980)
                .and("hand", 530, 850)
                .and("top", 530, 60)
                .and("inside", 530, 600);
    }
}
