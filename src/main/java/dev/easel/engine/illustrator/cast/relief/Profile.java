package dev.easel.engine.illustrator.cast.relief;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A body turned about an upright axis, as on a lathe, seen a little from above: a bottle, a cup, a
 * cone. Two equal points in a row make a sharp edge.
 */
public final class Profile implements Form {
    private static final int STEPS = 8;

    private final double x;
    private final double tilt;
    private final double[] heights;
    private final double[] radii;

    /**
     * @param x of the axis
     * @param tilt height of a ring as it is seen, as a share of its width
     * @param yr heights and radii in pairs from top to bottom, in drawing units
     */
    public Profile(double x, double tilt, double... yr) {
        this.x = x;
        this.tilt = tilt;
        int n = yr.length / 2;
        heights = new double[(n - 1) * STEPS + 1];
        radii = new double[heights.length];
        for (int i = 0; i < n - 1; i++) {
            int[] k = {2 * Math.max(0, i - 1), 2 * i, 2 * i + 2, 2 * Math.min(n - 1, i + 2)};
            for (int step = 0; step <= STEPS; step++) {
                double t = step / (double) STEPS;
                heights[i * STEPS + step] = yr[k[1]] + (yr[k[2]] - yr[k[1]]) * t;
                radii[i * STEPS + step] = Math.max(0.5, smooth(yr, k, t));
            }
        }
    }

    private static double smooth(double[] yr, int[] k, double t) {
        double from = yr[k[1] + 1];
        double to = yr[k[2] + 1];
        double rise = yr[k[2]] - yr[k[1]];
        double before = slope(yr, k[0], k[1], k[2]) * rise;
        double after = slope(yr, k[1], k[2], k[3]) * rise;
        double s = t * t;
        double c = s * t;
        return from * (2 * c - 3 * s + 1)
                + before * (c - 2 * s + t)
                + to * (3 * s - 2 * c)
                + after * (c - s);
    }

    /** Of the outline at the middle one of three points; at an edge or an end that of the side. */
    private static double slope(double[] yr, int a, int b, int c) {
        double left = yr[b] - yr[a];
        double right = yr[c] - yr[b];
        if (left <= 0 && right <= 0) {
            return 0;
        }
        if (left <= 0) {
            return (yr[c + 1] - yr[b + 1]) / right;
        }
        if (right <= 0) {
            return (yr[b + 1] - yr[a + 1]) / left;
        }
        return (yr[c + 1] - yr[a + 1]) / (left + right);
    }

    public double top() {
        return heights[0];
    }

    public double bottom() {
        return heights[heights.length - 1];
    }

    /** Of the ring at height {@code y}; beyond its ends as at its ends. */
    public double radius(double y) {
        int i = index(y);
        double span = heights[i + 1] - heights[i];
        double t = span <= 0 ? 1 : Math.clamp((y - heights[i]) / span, 0, 1);
        return radii[i] + (radii[i + 1] - radii[i]) * t;
    }

    private int index(double y) {
        int i = 0;
        while (i < heights.length - 2 && heights[i + 1] < y) {
            i++;
        }
        return i;
    }

    @Override
    public Shape outline() {
        return between(top(), bottom());
    }

    /** The part from one height to another with the rings that end it. */
    public Shape between(double from, double to) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(strip(-1, 1, from, to), false);
        path.append(ring(from), false);
        path.append(ring(to), false);
        return path;
    }

    /** The front of a band around it: both edges are arcs. */
    public Shape band(double from, double to) {
        return strip(-1, 1, from, to);
    }

    /** What lies at height {@code y}, seen as an ellipse. */
    public Shape ring(double y) {
        double r = radius(y);
        return new Ellipse2D.Double(x - r, y - r * tilt, 2 * r, 2 * r * tilt);
    }

    /** The front half of a ring, as a line. */
    public Shape arc(double y) {
        double r = radius(y);
        return new Arc2D.Double(x - r, y - r * tilt, 2 * r, 2 * r * tilt, 180, 180, Arc2D.OPEN);
    }

    /**
     * An upright strip of the front.
     *
     * @param left from here, −1 (left edge) to 1 (right edge)
     */
    public Shape strip(double left, double right, double from, double to) {
        Path2D path = new Path2D.Double();
        path.moveTo(across(right, from), down(right, from));
        for (double h : heights) {
            if (h > from && h < to) {
                path.lineTo(across(right, h), down(right, h));
            }
        }
        for (int i = 0; i <= 12; i++) {
            double u = right + (left - right) * i / 12;
            path.lineTo(across(u, to), down(u, to));
        }
        for (int i = heights.length - 1; i >= 0; i--) {
            if (heights[i] > from && heights[i] < to) {
                path.lineTo(across(left, heights[i]), down(left, heights[i]));
            }
        }
        for (int i = 0; i <= 12; i++) {
            double u = left + (right - left) * i / 12;
            path.lineTo(across(u, from), down(u, from));
        }
        path.closePath();
        return path;
    }

    private double across(double u, double y) {
        return x + u * radius(y);
    }

    private double down(double u, double y) {
        return y + tilt * radius(y) * Math.sqrt(Math.max(0, 1 - u * u));
    }

    @Override
    public void normal(double atX, double atY, double[] into) {
        double h = atY;
        double u = 0;
        double front = 1;
        for (int i = 0; i < 3; i++) {
            double r = radius(h);
            u = Math.clamp((atX - x) / r, -1, 1);
            front = Math.sqrt(Math.max(0.0009, 1 - u * u));
            h = atY - tilt * r * front;
        }
        into[0] = u;
        into[1] = -slope(Math.clamp(h, top(), bottom()));
        into[2] = front;
    }

    private double slope(double y) {
        double reach = 0.025 * (bottom() - top());
        double rise = soft(y + reach) - soft(y - reach);
        return Math.clamp(rise / (2 * reach), -2.5, 2.5);
    }

    /** The radius evened out a little, so that its slope has no steps. */
    private double soft(double y) {
        double reach = 0.012 * (bottom() - top());
        return (radius(y - reach) + radius(y) + radius(y + reach)) / 3;
    }
}
