package dev.easel.engine.illustrator.cast.hero.building;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * Ironwork with holes to see through: struts between two chords, as one outline.
 *
 * @param strut thickness of a strut in drawing units
 */
public record Lattice(double strut) {

    /** A line of points, x, y pairs, from one end to the other. */
    public record Chord(double... xy) {
        private int points() {
            return xy.length / 2;
        }
    }

    /** Both chords, a rung between each pair of their points, and crossed struts in each bay. */
    public Shape between(Chord left, Chord right) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < left.points(); i++) {
            bar(path, strut * 0.8, at(left, i), at(right, i));
            if (i > 0) {
                bar(path, strut * 1.7, at(left, i - 1), at(left, i));
                bar(path, strut * 1.7, at(right, i - 1), at(right, i));
                bar(path, strut * 0.7, at(left, i - 1), at(right, i));
                bar(path, strut * 0.7, at(right, i - 1), at(left, i));
            }
        }
        return path;
    }

    private static double[] at(Chord chord, int i) {
        return new double[] {chord.xy[2 * i], chord.xy[2 * i + 1]};
    }

    /** Adds a straight bar; all bars turn the same way, so that they unite. */
    private static void bar(Path2D path, double thick, double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]) + 1e-9;
        double nx = (to[1] - from[1]) / length * thick / 2;
        double ny = (from[0] - to[0]) / length * thick / 2;
        path.moveTo(from[0] + nx, from[1] + ny);
        path.lineTo(to[0] + nx, to[1] + ny);
        path.lineTo(to[0] - nx, to[1] - ny);
        path.lineTo(from[0] - nx, from[1] - ny);
        path.closePath();
    }
}
