package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A small round family car in profile. Its own drawing is 500 by 240 and looks right. */
public final class Car implements Hero {
    private static final double SCALE = Stage.HEIGHT / 240;
    private static final int CHROME = 0xD9DEE4;

    @Override
    public double width(Costume costume) {
        return 500 * SCALE;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(AffineTransform.getScaleInstance(SCALE, SCALE));
        int rgb = costume.mainColor(0xD93A35, 0x4F9FC4, 0x6FB79A, 0xF0B93A, 0xE9DFC9);
        stage.add(Curves.box(50, 150, 400, 54, 20), Matter.slab(8), 0x1B1A1E);
        body(stage, rgb);
        windows(stage);
        fittings(stage, rgb);
        for (double x : new double[] {122, 378}) {
            stage.add(Curves.circle(x, 186, 53), Matter.INK, 0x17131A);
            new Wheel(x, 190, 47, 7).draw(stage);
        }
        return Marks.foot(250 * SCALE, 988)
                .and("top", 230 * SCALE, 14 * SCALE)
                .and("inside", 240 * SCALE, 90 * SCALE)
                .and("back", 230 * SCALE, 14 * SCALE);
    }

    private static void body(Stage stage, int rgb) {
        Path2D p = new Path2D.Double();
        p.moveTo(20, 178);
        p.curveTo(10, 150, 14, 118, 44, 98);
        p.curveTo(70, 48, 118, 12, 206, 10);
        p.curveTo(292, 10, 334, 50, 366, 92);
        p.curveTo(430, 98, 474, 112, 482, 146);
        p.curveTo(488, 170, 486, 190, 468, 198);
        p.lineTo(40, 198);
        p.curveTo(28, 198, 24, 190, 20, 178);
        p.closePath();
        int dark = Tone.darker(rgb, 0.17);
        stage.add(
                p,
                Matter.slab(56).glossy(0.8),
                rgb,
                pen ->
                        pen.fade(150, 200, dark, 0.7)
                                .fill(
                                        Curves.limb(40, 112, 1, 240, 106, 3, 466, 118, 1),
                                        0xFFFFFF,
                                        0.3)
                                .line(Curves.open(204, 24, 206, 110, 206, 190), 2, dark, 0.8)
                                .line(Curves.open(342, 96, 330, 130, 322, 190), 2, dark, 0.8)
                                .line(Curves.open(40, 190, 250, 194, 470, 190), 8, dark, 0.8));
    }

    private static void windows(Stage stage) {
        Path2D pane = new Path2D.Double();
        pane.moveTo(72, 98);
        pane.curveTo(92, 56, 130, 28, 206, 26);
        pane.curveTo(276, 26, 312, 56, 338, 96);
        pane.curveTo(250, 102, 150, 104, 72, 98);
        pane.closePath();
        Shape pillar = Curves.box(198, 20, 14, 90, 2);
        stage.add(
                Curves.minus(pane, pillar),
                Matter.slab(9).glossy(0.9).shading(0.1),
                0x5B8296,
                pen ->
                        pen.fade(96, 24, 0xD5EEF6, 0.85)
                                .fill(
                                        Curves.polygon(270, 20, 296, 20, 258, 110, 232, 110),
                                        0xFFFFFF,
                                        0.35)
                                .fill(
                                        Curves.polygon(120, 20, 150, 20, 112, 110, 82, 110),
                                        0xFFFFFF,
                                        0.3));
    }

    private static void fittings(Stage stage, int rgb) {
        Matter chrome = Matter.slab(4).glossy(0.9);
        stage.add(Curves.ellipse(460, 132, 17, 20), chrome, CHROME);
        stage.add(Curves.ellipse(463, 132, 12, 15), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        stage.add(Curves.box(14, 122, 14, 28, 6), Matter.SHINY.glowing(0.35), 0xE8402F);
        stage.add(Curves.box(430, 172, 62, 13, 6), chrome, CHROME);
        stage.add(Curves.box(8, 172, 62, 13, 6), chrome, CHROME);
        stage.add(Curves.box(222, 120, 30, 7, 3.5), chrome, CHROME);
        stage.add(Curves.ellipse(338, 96, 15, 10), Matter.SHINY, Tone.lighter(rgb, 0.03));
    }
}
