package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/**
 * Petals all around the origin. Every second one is laid first, its neighbours over it.
 *
 * @param petals how many
 * @param length from the middle to the tip, in units of a head of radius 100
 * @param width half a petal's breadth
 */
record Whorl(int petals, double length, double width, Tip tip) {
    /** How petals end. */
    enum Tip {
        ROUND,
        NOTCHED,
        POINTED,
        RUFFLED
    }

    private static final Matter SILK = Matter.slab(9).shading(0.3).glossy(0.12).glowing(0.1);

    /** Draws it with its first petal turned by {@code phase} degrees. */
    void draw(Stage stage, int rgb, double phase, SplittableRandom random) {
        for (int half = 0; half < 2; half++) {
            Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            Path2D veins = new Path2D.Double();
            Path2D rims = new Path2D.Double();
            for (int i = half; i < petals; i += 2) {
                double turn = phase + (i + 0.16 * random.nextDouble()) * 360 / petals;
                double size = 0.93 + 0.1 * random.nextDouble();
                var place = AffineTransform.getRotateInstance(Math.toRadians(turn));
                place.scale(size, size);
                outline.append(place.createTransformedShape(petal()), false);
                veins.append(place.createTransformedShape(veins()), false);
                rims.append(place.createTransformedShape(petal()), false);
            }
            stage.add(
                    outline,
                    SILK,
                    Tone.lighter(rgb, 0.02 * random.nextDouble()),
                    pen -> paint(pen, rgb, veins, rims));
        }
    }

    /** Deep at the base, lit at the rim, with fine veins. */
    private void paint(Pen pen, int rgb, Shape veins, Shape rims) {
        pen.patch(0, 0, length * 0.86, Tone.darker(rgb, 0.14), 0.85)
                .line(veins, 0.9, Tone.darker(rgb, 0.12), 0.5)
                .line(rims, 2.6, Tone.lighter(rgb, 0.1), 0.75);
    }

    private Shape petal() {
        Path2D p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(
                -width * 0.5,
                -length * 0.25,
                -width * 1.25,
                -length * 0.7,
                -width * 0.5,
                -length * 0.94);
        switch (tip) {
            case ROUND -> p.quadTo(0, -length * 1.06, width * 0.5, -length * 0.94);
            case NOTCHED -> {
                p.quadTo(-width * 0.2, -length * 1.02, 0, -length * 0.93);
                p.quadTo(width * 0.2, -length * 1.02, width * 0.5, -length * 0.94);
            }
            case POINTED -> {
                p.quadTo(-width * 0.15, -length, 0, -length * 1.08);
                p.quadTo(width * 0.15, -length, width * 0.5, -length * 0.94);
            }
            case RUFFLED -> {
                for (int i = 0; i < 4; i++) {
                    double x = -width * 0.5 + width * 0.25 * i;
                    p.quadTo(
                            x + width * 0.12,
                            -length * (i % 2 == 0 ? 1.06 : 0.95),
                            x + width * 0.25,
                            -length * 0.96);
                }
                p.lineTo(width * 0.5, -length * 0.94);
            }
        }
        p.curveTo(width * 1.25, -length * 0.7, width * 0.5, -length * 0.25, 0, 0);
        p.closePath();
        return p;
    }

    private Shape veins() {
        Path2D p = new Path2D.Double();
        for (double side : new double[] {-0.45, 0, 0.45}) {
            p.append(
                    Curves.open(
                            0,
                            -length * 0.2,
                            side * width,
                            -length * 0.6,
                            side * width * 0.9,
                            -length * 0.88),
                    false);
        }
        return p;
    }
}
