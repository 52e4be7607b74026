package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A spotted toadstool with a small one beside it. */
public final class Toadstool implements Hero {
    @Override
    public double width(Costume costume) {
        return 960;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int cap = costume.ownColor(0xCF382F, 0xCF382F, 0xB5743A);
        one(stage, cap);
        one(stage.with(new AffineTransform(0.42, 0, 0, 0.42, 560, 576)), cap);
        return Marks.foot(430, 984).and("top", 430, 40).and("back", 430, 90);
    }

    private static void one(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        360, 430, 350, 640, 310, 880, 330, 975, 430, 988, 530, 975, 550, 880, 510,
                        640, 500, 430),
                Matter.SOFT,
                0xF3E9D6,
                pen -> pen.fade(900, 990, 0x8A7A5A, 0.6));
        stage.add(
                Curves.ellipse(430, 500, 300, 56),
                Matter.slab(30),
                0xE6D6BA,
                pen -> {
                    for (int i = -9; i <= 9; i++) {
                        pen.line(
                                Curves.open(430 + i * 12, 450, 430 + i * 34, 556),
                                4,
                                0xB59A78,
                                0.7);
                    }
                });
        stage.add(
                Curves.closed(
                        430, 24, 620, 80, 760, 260, 790, 430, 720, 500, 560, 478, 430, 472, 300,
                        478, 140, 500, 70, 430, 100, 260, 240, 80),
                Matter.SHINY.glossy(0.45).shading(0.6),
                rgb,
                pen -> pen.patch(430, 400, 300, Tone.lighter(rgb, 0.05), 0.5));
        double[][] spots = {
            {300, 170, 56, 40},
            {520, 130, 44, 30},
            {440, 300, 64, 50},
            {640, 290, 50, 46},
            {220, 340, 50, 44},
            {600, 430, 40, 26},
            {330, 440, 46, 26},
            {720, 410, 28, 34},
            {130, 430, 28, 30}
        };
        for (double[] s : spots) {
            stage.add(Curves.ellipse(s[0], s[1], s[2], s[3]), Matter.SOFT.shading(0.25), 0xFFF9EC);
        }
    }
}
