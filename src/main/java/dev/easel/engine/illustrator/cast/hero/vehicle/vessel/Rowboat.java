package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;

/** A rowing boat with its oars shipped. */
public final class Rowboat implements Hero {
    private static final double SCALE = 3.4;

    @Override
    public double width(Costume costume) {
        return 880 * SCALE;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(new AffineTransform(SCALE, 0, 0, SCALE, 0, -705 * SCALE));
        int rgb = costume.mainColor(0xA86A3A, 0x3F86A8, 0xB5473A, 0x5F9A6B);
        stage.add(
                Curves.closed(
                        60, 826, 240, 800, 460, 798, 680, 796, 850, 800, 640, 850, 400, 856, 200,
                        850),
                Matter.slab(20),
                0x5A3A24);
        for (double x : new double[] {220, 420, 620}) {
            stage.add(Curves.box(x, 812, 70, 26, 6), Matter.slab(8), 0xC99A62);
        }
        Sailboat.hull(stage, rgb);
        stage.add(Curves.limb(330, 760, 7, 520, 850, 7, 700, 940, 7), Matter.SOFT, 0xD9B278);
        stage.add(Curves.limb(690, 932, 10, 740, 958, 22, 790, 978, 14), Matter.slab(8), 0xD9B278);
        return Marks.foot(440 * SCALE, 930)
                .and("inside", 400 * SCALE, 420)
                .and("back", 400 * SCALE, 420)
                .and("top", 400 * SCALE, 340);
    }
}
