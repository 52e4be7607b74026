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

/** A low coupé in profile. Its own drawing is 680 by 210 and looks left. */
public final class SportsCar implements Hero {
    private static final double SCALE = Stage.HEIGHT / 210;
    private static final int GLASS = 0x35505F;

    @Override
    public double width(Costume costume) {
        return 676 * SCALE;
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        Stage stage = canvas.with(new AffineTransform(-SCALE, 0, 0, SCALE, 676 * SCALE, 0));
        int rgb = costume.mainColor(0xD5222B, 0xD5222B, 0x1F6FD0, 0xF2B51D, 0x1E9C74);
        stage.add(Curves.box(60, 132, 540, 44, 16), Matter.slab(8), 0x17161A);
        spoiler(stage, rgb);
        body(stage, rgb);
        windows(stage);
        lamps(stage);
        for (double x : new double[] {146, 538}) {
            stage.add(Curves.circle(x, 152, 55), Matter.INK, 0x140A0C);
            new Wheel(x, 156, 50, 10).draw(stage);
        }
        return Marks.foot(338 * SCALE, 990)
                .and("top", 300 * SCALE, 20 * SCALE)
                .and("inside", 300 * SCALE, 90 * SCALE)
                .and("back", 300 * SCALE, 20 * SCALE);
    }

    private static void spoiler(Stage stage, int rgb) {
        Shape wing = Curves.polygon(566, 74, 578, 58, 566, 54, 652, 44, 656, 54, 600, 62, 590, 76);
        stage.add(wing, Matter.slab(4).glossy(0.6), Tone.darker(rgb, 0.05));
    }

    private static Path2D outline() {
        Path2D p = new Path2D.Double();
        p.moveTo(16, 150);
        p.curveTo(12, 122, 26, 106, 62, 97);
        p.curveTo(118, 84, 168, 81, 206, 74);
        p.curveTo(262, 34, 316, 16, 376, 16);
        p.curveTo(446, 16, 490, 40, 540, 70);
        p.curveTo(584, 70, 632, 76, 648, 90);
        p.curveTo(660, 104, 658, 132, 650, 154);
        p.curveTo(642, 167, 620, 168, 600, 168);
        p.lineTo(70, 168);
        p.curveTo(36, 168, 20, 166, 16, 150);
        p.closePath();
        return p;
    }

    private static void body(Stage stage, int rgb) {
        int dark = Tone.darker(rgb, 0.2);
        stage.add(
                outline(),
                Matter.slab(44).glossy(0.85),
                rgb,
                pen ->
                        pen.fade(120, 168, dark, 0.75)
                                .fill(
                                        Curves.limb(100, 122, 0.6, 300, 106, 2.2, 560, 104, 0.6),
                                        0xFFFFFF,
                                        0.35)
                                .fill(intake(), dark, 0.9)
                                .line(Curves.open(244, 88, 236, 120, 250, 160), 1.6, dark, 0.8)
                                .line(Curves.open(446, 82, 462, 118, 440, 160), 1.6, dark, 0.8)
                                .fill(Curves.box(418, 100, 22, 5, 2.5), dark, 0.9)
                                .line(Curves.open(66, 160, 340, 164, 610, 160), 5, 0x1A1216, 0.9));
        stage.add(Curves.ellipse(240, 82, 17, 9, -8), Matter.SHINY, rgb);
    }

    private static Shape intake() {
        return Curves.closed(470, 118, 520, 108, 530, 122, 490, 134);
    }

    private static void windows(Stage stage) {
        Path2D pane = new Path2D.Double();
        pane.moveTo(230, 76);
        pane.curveTo(276, 42, 322, 28, 372, 28);
        pane.curveTo(424, 28, 462, 44, 506, 70);
        pane.curveTo(420, 80, 310, 82, 230, 76);
        pane.closePath();
        stage.add(
                pane,
                Matter.slab(10).glossy(0.9).shading(0.1),
                GLASS,
                pen ->
                        pen.fade(70, 24, 0xBFE0EE, 0.75)
                                .fill(
                                        Curves.polygon(300, 20, 336, 20, 300, 90, 262, 90),
                                        0xFFFFFF,
                                        0.3)
                                .fill(
                                        Curves.polygon(350, 20, 360, 20, 324, 90, 314, 90),
                                        0xFFFFFF,
                                        0.25)
                                .fill(
                                        Curves.polygon(404, 20, 412, 20, 428, 90, 412, 90),
                                        0x17161A,
                                        1));
    }

    private static void lamps(Stage stage) {
        Shape front = Curves.closed(32, 116, 60, 101, 100, 96, 92, 108, 62, 118);
        stage.add(
                front,
                Matter.slab(5).glossy(0.9).glowing(0.45),
                0xFFF6DA,
                pen -> pen.fadeAcross(90, 50, 0xFFFFFF, 0.8));
        stage.add(
                Curves.box(630, 94, 22, 11, 5), Matter.slab(4).glossy(0.8).glowing(0.4), 0xF0452E);
        stage.add(Curves.box(18, 136, 56, 16, 8), Matter.slab(4), 0x1A1216);
    }
}
