package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A stone bridge with three arches. */
public final class Bridge implements Hero {
    @Override
    public double width(Costume costume) {
        return 2600;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xBDB2A2, 0xC9A98A, 0xA5A9AE);
        Shape deck =
                Curves.closed(
                        0, 984, 0, 470, 300, 380, 800, 260, 1300, 220, 1800, 260, 2300, 380, 2600,
                        470, 2600, 984, 1300, 990);
        Shape[] holes = {
            Masonry.arch(230, 610, 500, 500),
            Masonry.arch(960, 470, 680, 640),
            Masonry.arch(1870, 610, 500, 500)
        };
        stage.add(
                Curves.minus(Curves.polygon(60, 500, 2540, 500, 2540, 984, 60, 984), holes),
                Matter.slab(20),
                Tone.darker(stone, 0.2));
        Masonry.wall(stage, Curves.minus(deck, holes), stone, 92);
        for (Shape hole : holes) {
            Shape ring =
                    Curves.minus(
                            new java.awt.BasicStroke(60).createStrokedShape(hole),
                            hole,
                            Curves.box(0, 984, 2600, 200, 0));
            stage.add(ring, Matter.slab(12).shading(0.2), Tone.lighter(stone, 0.05));
        }
        stage.add(
                Curves.limb(
                        0, 470, 26, 300, 380, 26, 800, 262, 26, 1300, 222, 26, 1800, 262, 26, 2300,
                        380, 26, 2600, 470, 26),
                Matter.SOFT.shading(0.6),
                Tone.lighter(stone, 0.06));
        return Marks.foot(1300, 984)
                .and("top", 1300, 215)
                .and("back", 1300, 225)
                .and("inside", 1300, 800);
    }
}
