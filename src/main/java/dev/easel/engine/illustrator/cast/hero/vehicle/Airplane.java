package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** An airliner in flight. Its own drawing is 1000 by 420. */
public final class Airplane implements Hero {
    private static final double SCALE = Stage.HEIGHT / 420;

    @Override
    public double width(Costume costume) {
        return 1000 * SCALE;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(AffineTransform.getScaleInstance(SCALE, SCALE));
        int trim = costume.mainColor(0x2F6FC2, 0xD9483B, 0x2F9A7F);
        Matter paint = Matter.slab(12).glossy(0.6).shading(0.35);
        stage.add(Curves.polygon(500, 190, 430, 50, 480, 46, 640, 190), paint, 0xC5CCD6);
        stage.add(Curves.closed(70, 180, 20, 60, 30, 30, 90, 34, 170, 120, 220, 180), paint, trim);
        stage.add(
                Curves.closed(
                        40, 186, 130, 158, 300, 146, 760, 144, 880, 158, 960, 200, 978, 232, 950,
                        262, 860, 278, 600, 284, 300, 270, 140, 236),
                Matter.SOFT.glossy(0.6),
                0xF4F6F8,
                pen -> {
                    pen.line(Curves.open(30, 214, 300, 234, 700, 240, 990, 236), 16, trim, 1);
                    pen.fade(236, 300, 0x9AA6B4, 0.6);
                    for (int i = 0; i < 24; i++) {
                        pen.fill(Curves.box(250 + i * 23, 188, 11, 16, 5), 0x35556E, 0.95);
                    }
                    for (double x : new double[] {222, 820}) {
                        pen.line(Curves.box(x, 176, 20, 46, 6), 2, 0x8A94A2, 0.9);
                    }
                });
        stage.add(
                Curves.closed(884, 176, 926, 184, 950, 206, 900, 206, 880, 200),
                Matter.slab(6).glossy(0.9).shading(0),
                0x2F4A60);
        stage.add(
                Curves.limb(430, 316, 22, 490, 318, 25, 540, 316, 22),
                Matter.SHINY,
                Tone.lighter(trim, 0.03));
        stage.add(
                Curves.polygon(420, 236, 600, 244, 380, 384, 310, 392, 330, 356),
                paint.shading(0.5),
                0xDDE2E8,
                pen -> pen.fade(330, 390, trim, 0.9));
        stage.add(Curves.polygon(70, 190, 170, 196, 70, 256, 24, 258), paint, 0xDDE2E8);
        return Marks.foot(500 * SCALE, 960)
                .and("back", 480 * SCALE, 340)
                .and("inside", 560 * SCALE, 470)
                .and("top", 500 * SCALE, 345);
    }
}
