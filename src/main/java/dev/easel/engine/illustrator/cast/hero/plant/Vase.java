package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A glazed vase. */
public final class Vase implements Hero {
    @Override
    public double width(Costume costume) {
        return 680;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        pot(stage, costume.mainColor(0xF3EFE6, 0x6FA3B8, 0xD9A58C, 0xE9D9B8));
        return Marks.foot(340, 985).and("inside", 340, 60).and("top", 340, 40);
    }

    /** The vase, 1000 units high around x = 340. */
    static void pot(Stage stage, int rgb) {
        stage.add(Curves.ellipse(340, 50, 172, 34), Matter.slab(12), Tone.darker(rgb, 0.35));
        stage.add(
                Curves.closed(
                        168, 48, 200, 110, 196, 180, 110, 290, 44, 430, 30, 560, 70, 720, 150, 880,
                        170, 960, 230, 984, 340, 988, 450, 984, 510, 960, 530, 880, 610, 720, 650,
                        560, 636, 430, 570, 290, 484, 180, 480, 110, 512, 48, 430, 74, 340, 82, 250,
                        74),
                Matter.SOFT.glossy(0.65),
                rgb,
                pen -> {
                    pen.fade(700, 1000, Tone.darker(rgb, 0.1), 0.6);
                    for (double y : new double[] {206, 226}) {
                        pen.line(
                                Curves.open(100, y - 14, 340, y + 12, 580, y - 14),
                                5,
                                Tone.darker(rgb, 0.12),
                                0.7);
                    }
                });
    }
}
