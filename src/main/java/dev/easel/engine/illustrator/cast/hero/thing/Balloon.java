package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A toy balloon on a string. */
public final class Balloon implements Hero {
    @Override
    public double width(Costume costume) {
        return 540;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE2373B, 0xF3B72B, 0x2F6FDB, 0xEE6FA6, 0x3FA85B, 0x8C4FC4);
        double sway = costume.vary(3, -60, 60);
        stage.add(
                Curves.limb(
                        270,
                        650,
                        6,
                        270 + sway,
                        740,
                        6,
                        270 - sway * 0.7,
                        850,
                        5.5,
                        270 + sway * 0.5,
                        985,
                        5),
                Matter.SOFT,
                0xA79C8C);
        Shape knot = Curves.polygon(270, 612, 236, 672, 270, 660, 304, 672);
        stage.add(knot, Matter.slab(12).glossy(0.5), Tone.darker(rgb, 0.06));
        Shape skin =
                Curves.closed(
                        270, 14, 400, 52, 488, 150, 508, 280, 468, 420, 384, 540, 296, 618, 270,
                        630, 244, 618, 156, 540, 72, 420, 32, 280, 52, 150, 140, 52);
        stage.add(
                skin,
                Matter.SHINY.glossy(0.75),
                rgb,
                pen ->
                        pen.patch(330, 470, 230, Tone.lighter(rgb, 0.1), 0.7)
                                .fade(520, 640, Tone.darker(rgb, 0.1), 0.8)
                                .patch(270, 330, 300, Tone.lighter(rgb, 0.05), 0.5));
        Shape window = Curves.closed(118, 300, 112, 210, 150, 130, 200, 94, 176, 160, 150, 230);
        stage.add(window, Matter.INK.clear(0.38).glowing(0.5), 0xFFFFFF);
        return Marks.foot(270, 985).and("hand", 270, 985).and("top", 270, 14);
    }
}
