package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Boards and legs of wood, with grain. */
public final class Timber {
    private Timber() {}

    /** A board; the grain runs across or down. */
    public static void board(Stage stage, Shape shape, int rgb, boolean across) {
        stage.add(
                shape,
                Matter.slab(12).glossy(0.18).shading(0.4),
                rgb,
                pen -> grain(pen, shape.getBounds2D(), rgb, across));
    }

    /** Paints grain inside a box. */
    public static void grain(Pen pen, Rectangle2D box, int rgb, boolean across) {
        double reach = across ? box.getHeight() : box.getWidth();
        int lines = (int) Math.clamp(reach / 14, 3, 40);
        for (int i = 0; i < lines; i++) {
            Shape line = line(box, (i + 0.5) / lines, 9 * Math.sin(i * 2.4), across);
            pen.line(line, 2 + i % 3, Tone.darker(rgb, 0.05 + 0.03 * (i % 2)), 0.45);
        }
    }

    private static Shape line(Rectangle2D b, double t, double wave, boolean across) {
        double x = b.getX();
        double y = b.getY();
        double w = b.getWidth();
        double h = b.getHeight();
        return across
                ? Curves.open(
                        x,
                        y + h * t,
                        x + w * 0.3,
                        y + h * t + wave,
                        x + w * 0.7,
                        y + h * t - wave,
                        x + w,
                        y + h * t)
                : Curves.open(
                        x + w * t,
                        y,
                        x + w * t + wave,
                        y + h * 0.3,
                        x + w * t - wave,
                        y + h * 0.7,
                        x + w * t,
                        y + h);
    }

    /** A leg that narrows to the ground. */
    public static void leg(Stage stage, double x, double top, double width, int rgb) {
        board(
                stage,
                Curves.polygon(
                        x - width / 2,
                        top,
                        x + width / 2,
                        top,
                        x + width * 0.36,
                        984,
                        x - width * 0.36,
                        984),
                rgb,
                false);
    }
}
