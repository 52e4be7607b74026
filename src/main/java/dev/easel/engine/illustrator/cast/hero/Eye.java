package dev.easel.engine.illustrator.cast.hero;

import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** Eyes with a wet highlight, the life of a face. */
public final class Eye {
    private static final int BLACK = 0x1B1416;
    private static final Matter WET =
            Matter.slab(Matter.FULL).glossy(0.25).shading(0).glowing(0.25);

    private Eye() {}

    /** A round, dark button eye. */
    public static void button(Stage stage, double x, double y, double r) {
        stage.add(
                Curves.ellipse(x, y, r, r * 1.12),
                WET,
                BLACK,
                pen -> pen.patch(x, y + r * 0.7, r, 0x6A4A3A, 0.6));
        sparkle(stage, x, y, r);
    }

    /** An eye with an iris; {@code slit} is the pupil's width over its height. */
    public static void iris(Stage stage, double[] place, int rgb, double slit) {
        double x = place[0];
        double y = place[1];
        double r = place[2];
        Shape ball = Curves.ellipse(x, y, r, r * 1.06);
        stage.add(Curves.ellipse(x, y - r * 0.05, r * 1.14, r * 1.19), WET, BLACK);
        stage.add(
                ball,
                WET,
                rgb,
                pen ->
                        pen.patch(x, y + r * 0.75, r * 1.2, Tone.lighter(rgb, 0.2), 0.95)
                                .line(ball, r * 0.2, Tone.darker(rgb, 0.22), 0.6)
                                .patch(x, y - r * 1.1, r * 1.1, BLACK, 0.7)
                                .fill(Curves.ellipse(x, y, r * 0.72 * slit, r * 0.76), BLACK, 1));
        sparkle(stage, x, y, r);
    }

    /** A closed, content eye: an arc. */
    public static void shut(Stage stage, double x, double y, double r) {
        stage.add(
                Curves.limb(
                        x - r,
                        y - r * 0.1,
                        r * 0.1,
                        x,
                        y + r * 0.45,
                        r * 0.17,
                        x + r,
                        y - r * 0.1,
                        r * 0.1),
                Matter.INK,
                BLACK);
    }

    private static void sparkle(Stage stage, double x, double y, double r) {
        Matter light = Matter.INK.glowing(0.85);
        stage.add(Curves.ellipse(x - r * 0.3, y - r * 0.38, r * 0.27, r * 0.3), light, 0xFFFFFF);
        stage.add(Curves.circle(x + r * 0.34, y + r * 0.36, r * 0.13), light.clear(0.8), 0xFFFFFF);
    }
}
