package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A furry bumblebee. */
public final class Bee implements Hero {
    @Override
    public double width(Costume costume) {
        return 1180;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.color(0, 0xF5BE32);
        Matter wing = Matter.slab(40).glossy(0.7).clear(0.62).shading(0.15);
        stage.add(
                Curves.closed(560, 430, 440, 250, 470, 70, 600, 30, 690, 160, 680, 420),
                wing,
                0xDCECF5);
        stage.add(
                Curves.closed(
                        130, 640, 220, 480, 430, 390, 680, 390, 860, 500, 880, 660, 780, 820, 560,
                        880, 330, 850, 190, 760),
                Matter.SOFT.coated(Coat.fur(46, Flow.towards(-1, 0.25))),
                rgb,
                pen -> {
                    for (double x : new double[] {250, 450, 650}) {
                        pen.line(Curves.open(x + 50, 330, x, 620, x + 50, 920), 92, 0x33261F, 1);
                    }
                });
        stage.add(
                Curves.closed(620, 450, 560, 250, 640, 90, 790, 70, 850, 210, 760, 440),
                wing,
                0xE8F3FA);
        for (int i = 0; i < 3; i++) {
            stage.add(
                    Curves.limb(
                            460 + i * 120, 850, 13, 470 + i * 120, 930, 11, 510 + i * 120, 970, 10),
                    Matter.SOFT,
                    0x33261F);
        }
        stage.add(Curves.limb(980, 430, 8, 1040, 320, 7, 1110, 300, 16), Matter.SOFT, 0x33261F);
        stage.add(Curves.limb(920, 420, 8, 950, 300, 7, 1010, 260, 16), Matter.SOFT, 0x33261F);
        stage.add(
                Curves.circle(940, 580, 170),
                Matter.SOFT.shading(0.4).coated(Coat.fur(30, Flow.towards(-1, 0.3))),
                Tone.lighter(rgb, 0.03));
        Eye.button(stage, 1000, 560, 44);
        stage.add(Curves.limb(960, 670, 5, 1010, 690, 9, 1060, 660, 5), Matter.INK, 0x6A3A24);
        return Marks.foot(600, 970).and("back", 560, 400).and("head", 940, 420).and("top", 600, 40);
    }
}
