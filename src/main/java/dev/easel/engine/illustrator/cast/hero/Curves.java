package dev.easel.engine.illustrator.cast.hero;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shapes from a few points: Catmull–Rom outlines, tapered limbs. Coordinates come in x, y pairs.
 */
public final class Curves {
    private static final int STEPS = 10;

    private Curves() {}

    /** A smooth closed outline through the points. */
    public static Path2D closed(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            span(path, xy, new int[] {(i + n - 1) % n, i, (i + 1) % n, (i + 2) % n});
        }
        path.closePath();
        return path;
    }

    /** A smooth open line through the points. */
    public static Path2D open(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n - 1; i++) {
            span(path, xy, new int[] {Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2)});
        }
        return path;
    }

    private static void span(Path2D path, double[] xy, int[] k) {
        path.curveTo(
                xy[2 * k[1]] + (xy[2 * k[2]] - xy[2 * k[0]]) / 6,
                xy[2 * k[1] + 1] + (xy[2 * k[2] + 1] - xy[2 * k[0] + 1]) / 6,
                xy[2 * k[2]] - (xy[2 * k[3]] - xy[2 * k[1]]) / 6,
                xy[2 * k[2] + 1] - (xy[2 * k[3] + 1] - xy[2 * k[1] + 1]) / 6,
                xy[2 * k[2]],
                xy[2 * k[2] + 1]);
    }

    /** Straight edges through the points, closed. */
    public static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Straight edges with rounded corners, closed; points are x, y, corner radius triples. */
    public static Path2D rounded(double... xyr) {
        int n = xyr.length / 3;
        Path2D path = new Path2D.Double();
        for (int i = 0; i < n; i++) {
            double[] before = towards(xyr, i, (i + n - 1) % n);
            double[] after = towards(xyr, i, (i + 1) % n);
            if (i == 0) {
                path.moveTo(before[0], before[1]);
            } else {
                path.lineTo(before[0], before[1]);
            }
            path.quadTo(xyr[3 * i], xyr[3 * i + 1], after[0], after[1]);
        }
        path.closePath();
        return path;
    }

    /** Where a corner's curve begins on the edge to its neighbour. */
    private static double[] towards(double[] xyr, int corner, int other) {
        double dx = xyr[3 * other] - xyr[3 * corner];
        double dy = xyr[3 * other + 1] - xyr[3 * corner + 1];
        double length = Math.hypot(dx, dy) + 1e-9;
        double t = Math.min(xyr[3 * corner + 2], length / 2) / length;
        return new double[] {xyr[3 * corner] + dx * t, xyr[3 * corner + 1] + dy * t};
    }

    /** A limb along a smooth line through points given as x, y, radius triples; round ends. */
    public static Shape limb(double... xyr) {
        int n = xyr.length / 3;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] from = {xyr[0], xyr[1], xyr[2]};
        path.append(circle(from[0], from[1], from[2]), false);
        for (int i = 0; i < n - 1; i++) {
            int[] k = {Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2)};
            for (int step = 1; step <= STEPS; step++) {
                double[] to = point(xyr, k, step / (double) STEPS);
                path.append(link(from, to), false);
                path.append(circle(to[0], to[1], to[2]), false);
                from = to;
            }
        }
        return path;
    }

    private static double[] point(double[] xyr, int[] k, double t) {
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            double a = xyr[3 * k[0] + c];
            double b = xyr[3 * k[1] + c];
            double d = xyr[3 * k[2] + c];
            double e = xyr[3 * k[3] + c];
            out[c] =
                    b
                            + t * (d - a) / 2
                            + t * t * (a - 2.5 * b + 2 * d - e / 2)
                            + t * t * t * (1.5 * b - a / 2 - 1.5 * d + e / 2);
        }
        out[2] = Math.max(0.3, out[2]);
        return out;
    }

    /** The clockwise quadrilateral between two discs, as {@link #circle} runs clockwise. */
    private static Shape link(double[] p, double[] q) {
        double length = Math.hypot(q[0] - p[0], q[1] - p[1]) + 1e-9;
        double nx = (q[1] - p[1]) / length;
        double ny = -(q[0] - p[0]) / length;
        return polygon(
                p[0] + nx * p[2],
                p[1] + ny * p[2],
                q[0] + nx * q[2],
                q[1] + ny * q[2],
                q[0] - nx * q[2],
                q[1] - ny * q[2],
                p[0] - nx * p[2],
                p[1] - ny * p[2]);
    }

    public static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    public static Shape ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    /** An ellipse turned clockwise by {@code degrees}. */
    public static Shape ellipse(double x, double y, double rx, double ry, double degrees) {
        return turned(ellipse(x, y, rx, ry), degrees, x, y);
    }

    /** A rectangle with rounded corners, by its left, top, width and height. */
    public static Shape box(double x, double y, double w, double h, double corner) {
        return new RoundRectangle2D.Double(x, y, w, h, 2 * corner, 2 * corner);
    }

    public static Shape turned(Shape shape, double degrees, double x, double y) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y)
                .createTransformedShape(shape);
    }

    /**
     * All of them as one shape, filled where they overlap. Unlike {@link #union} it cuts no
     * outlines, which makes it cheap; each must be simple, or run clockwise throughout.
     */
    public static Path2D together(Shape... shapes) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Shape shape : shapes) {
            path.append(clockwise(shape), false);
        }
        return path;
    }

    private static Shape clockwise(Shape shape) {
        List<double[]> points = new ArrayList<>();
        double[] at = new double[6];
        for (var i = shape.getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            if (i.currentSegment(at) != PathIterator.SEG_CLOSE) {
                points.add(new double[] {at[0], at[1]});
            }
        }
        double turned = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.get(i);
            double[] q = points.get((i + 1) % points.size());
            turned += p[0] * q[1] - q[0] * p[1];
        }
        if (turned >= 0) {
            return shape;
        }
        return polygon(points.reversed().stream().flatMapToDouble(Arrays::stream).toArray());
    }

    public static Area union(Shape... shapes) {
        Area area = new Area();
        for (Shape shape : shapes) {
            area.add(new Area(shape));
        }
        return area;
    }

    public static Area minus(Shape from, Shape... holes) {
        Area area = new Area(from);
        for (Shape hole : holes) {
            area.subtract(new Area(hole));
        }
        return area;
    }

    public static Area common(Shape a, Shape b) {
        Area area = new Area(a);
        area.intersect(new Area(b));
        return area;
    }
}
