package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Single leaves and stems. */
final class Foliage {
    private Foliage() {}

    /** Where a leaf grows and which way it points, in degrees clockwise from up. */
    record Leaf(double x, double y, double degrees, double length, double width) {}

    static void leaf(Stage stage, Leaf leaf, int rgb) {
        Path2D p = new Path2D.Double();
        double l = leaf.length;
        double w = leaf.width;
        p.moveTo(leaf.x, leaf.y);
        p.curveTo(
                leaf.x - w,
                leaf.y - l * 0.3,
                leaf.x - w * 0.8,
                leaf.y - l * 0.72,
                leaf.x,
                leaf.y - l);
        p.curveTo(
                leaf.x + w * 0.8, leaf.y - l * 0.72, leaf.x + w, leaf.y - l * 0.3, leaf.x, leaf.y);
        Shape vein = Curves.limb(leaf.x, leaf.y, w * 0.07, leaf.x, leaf.y - l * 0.92, w * 0.02);
        stage.add(
                Curves.turned(p, leaf.degrees, leaf.x, leaf.y),
                Matter.slab(w * 0.6).glossy(0.25).shading(0.35),
                rgb,
                pen ->
                        pen.fill(
                                        Curves.turned(half(leaf), leaf.degrees, leaf.x, leaf.y),
                                        Tone.darker(rgb, 0.05),
                                        0.8)
                                .fill(
                                        Curves.turned(vein, leaf.degrees, leaf.x, leaf.y),
                                        Tone.lighter(rgb, 0.14),
                                        0.7));
    }

    private static Shape half(Leaf leaf) {
        return Curves.polygon(
                leaf.x,
                leaf.y,
                leaf.x + leaf.width * 2,
                leaf.y,
                leaf.x + leaf.width * 2,
                leaf.y - leaf.length,
                leaf.x,
                leaf.y - leaf.length);
    }

    static void stem(Stage stage, int rgb, double... xyr) {
        stage.add(Curves.limb(xyr), Matter.SOFT.shading(0.3), rgb);
    }
}
