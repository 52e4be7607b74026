package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A standing lamp with a glowing shade. */
public final class Lamp implements Hero {
    @Override
    public double width(Costume costume) {
        return 480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int shade = costume.mainColor(0xF3D9A4, 0xE8B58C, 0xBFD4C4);
        stage.add(Curves.limb(240, 300, 13, 240, 940, 13), Matter.SOFT.glossy(0.8), 0xB9924F);
        stage.add(Curves.ellipse(240, 955, 130, 28), Matter.slab(24).glossy(0.8), 0xB9924F);
        stage.add(Curves.circle(240, 620, 24), Matter.SHINY, 0xB9924F);
        stage.add(
                Curves.polygon(150, 30, 330, 30, 440, 380, 40, 380),
                Matter.slab(130).glowing(0.55).shading(0.4),
                shade,
                pen ->
                        pen.patch(240, 250, 230, 0xFFF6DC, 0.95)
                                .fill(Curves.box(0, 360, 480, 22, 0), Tone.darker(shade, 0.15), 1)
                                .fill(Curves.box(0, 28, 480, 16, 0), Tone.darker(shade, 0.15), 1));
        return Marks.foot(240, 980).and("top", 240, 30);
    }
}
