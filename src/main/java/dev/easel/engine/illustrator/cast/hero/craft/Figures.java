package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import java.awt.Shape;

/** Regular figures around a centre. */
public final class Figures {
    private Figures() {}

    /** A star with one point up. */
    public static Shape star(double x, double y, double radius, int points) {
        double[] xy = new double[4 * points];
        for (int i = 0; i < 2 * points; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.45;
            place(xy, i, Math.PI * i / points, new double[] {x, y, r});
        }
        return Curves.polygon(xy);
    }

    /** A polygon of equal sides with one corner up. */
    public static Shape polygon(double x, double y, double radius, int corners) {
        return polygon(x, y, radius, corners, 0);
    }

    /** As {@link #polygon(double, double, double, int)}, turned clockwise by {@code degrees}. */
    public static Shape polygon(double x, double y, double radius, int corners, double degrees) {
        double[] xy = new double[2 * corners];
        double turn = Math.toRadians(degrees);
        for (int i = 0; i < corners; i++) {
            place(xy, i, turn + 2 * Math.PI * i / corners, new double[] {x, y, radius});
        }
        return Curves.polygon(xy);
    }

    private static void place(double[] xy, int i, double angle, double[] circle) {
        xy[2 * i] = circle[0] + Math.sin(angle) * circle[2];
        xy[2 * i + 1] = circle[1] - Math.cos(angle) * circle[2];
    }
}
