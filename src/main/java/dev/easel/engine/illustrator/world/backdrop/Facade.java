package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A wall with windows, on any plane: flat on the picture or running into its depth. */
final class Facade {
    /** Where a point of the wall shows; u along it and v up it, both 0–1. */
    @FunctionalInterface
    interface Plane {
        double[] at(double u, double v);
    }

    private enum Pattern {
        GRID,
        RIBBONS,
        STRIPS,
        PAIRS
    }

    private final CityLook look;
    private final Random dice;
    private final Plane plane;
    private @Nullable Shape outline;

    Facade(CityLook look, Random dice, Plane plane) {
        this.look = look;
        this.dice = dice;
        this.plane = plane;
    }

    /** Keeps windows inside an outline on the picture. */
    Facade within(Shape outline) {
        this.outline = outline;
        return this;
    }

    /** The bare wall. */
    void wall(Graphics2D g, int color) {
        g.setColor(Colors.awt(color, 1));
        g.fill(quad(0, 0, 1, 1));
    }

    /** {@code columns} × {@code rows} windows in one of four patterns. */
    void windows(Graphics2D g, int wall, int columns, int rows) {
        Pattern pattern = Pattern.values()[dice.nextInt(Pattern.values().length)];
        double lit = look.litShare() * (0.6 + 0.7 * dice.nextDouble());
        int lamp = look.lamp(dice);
        for (int r = 0; r < rows; r++) {
            boolean floorLit = dice.nextDouble() < lit;
            for (int c = 0; c < columns; c++) {
                boolean on =
                        pattern == Pattern.RIBBONS
                                ? floorLit && dice.nextDouble() < 0.85
                                : dice.nextDouble() < lit;
                int color =
                        on
                                ? Colors.mix(lamp, look.lamp(dice), dice.nextDouble() * 0.7)
                                : look.glass(wall);
                g.setColor(Colors.awt(color, on ? 0.6 + 0.4 * dice.nextDouble() : 0.8));
                Path2D window =
                        window(
                                pattern,
                                new double[] {(double) c / columns, (r + 0.6) / (rows + 1)},
                                1.0 / columns,
                                1.0 / (rows + 1));
                if (outline == null || outline.contains(window.getBounds2D())) {
                    g.fill(window);
                }
            }
        }
    }

    /** {@code at}: lower left corner of the window's cell. */
    private Path2D window(Pattern pattern, double[] at, double w, double h) {
        return switch (pattern) {
            case GRID -> quad(at[0] + w * 0.2, at[1] + h * 0.2, at[0] + w * 0.8, at[1] + h * 0.8);
            case RIBBONS ->
                    quad(at[0] + w * 0.02, at[1] + h * 0.3, at[0] + w * 0.96, at[1] + h * 0.72);
            case STRIPS ->
                    quad(at[0] + w * 0.3, at[1] + h * 0.04, at[0] + w * 0.7, at[1] + h * 0.92);
            case PAIRS ->
                    quad(at[0] + w * 0.12, at[1] + h * 0.15, at[0] + w * 0.46, at[1] + h * 0.85);
        };
    }

    Path2D quad(double u0, double v0, double u1, double v1) {
        Path2D p = new Path2D.Double();
        double[] a = plane.at(u0, v0);
        double[] b = plane.at(u1, v0);
        double[] c = plane.at(u1, v1);
        double[] d = plane.at(u0, v1);
        p.moveTo(a[0], a[1]);
        p.lineTo(b[0], b[1]);
        p.lineTo(c[0], c[1]);
        p.lineTo(d[0], d[1]);
        p.closePath();
        return p;
    }
}
