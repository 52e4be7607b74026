package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An upholstered sofa with two seats. */
public final class Sofa implements Hero {
    @Override
    public double width(Costume costume) {
        return 2000;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x4F8A8B, 0xB5644E, 0x6C7A99, 0xD0A65A);
        for (double x : new double[] {220, 1780}) {
            stage.add(
                    Curves.polygon(x - 36, 890, x + 36, 890, x + 22, 984, x - 22, 984),
                    Matter.slab(14),
                    0x5A3A24);
        }
        Matter plush = Matter.slab(150).shading(0.45);
        stage.add(Curves.box(180, 60, 1640, 640, 120), plush, Tone.darker(rgb, 0.05));
        for (double x : new double[] {290, 1010}) {
            stage.add(Curves.box(x, 150, 700, 430, 90), plush, rgb);
        }
        stage.add(Curves.box(160, 660, 1680, 260, 60), plush, Tone.darker(rgb, 0.07));
        for (double x : new double[] {270, 1004}) {
            stage.add(Curves.box(x, 520, 726, 220, 80), plush, Tone.lighter(rgb, 0.03));
        }
        for (double x : new double[] {60, 1680}) {
            stage.add(Curves.box(x, 380, 260, 550, 125), plush, rgb);
        }
        stage.add(
                Curves.turned(Curves.box(360, 330, 300, 270, 60), -10, 500, 460),
                Matter.slab(140).shading(0.5),
                costume.color(1, 0xE8B44F));
        return Marks.foot(1000, 984)
                .and("top", 1000, 520)
                .and("back", 1000, 540)
                .and("inside", 1000, 540);
    }
}
