package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Noise;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A ribbon over the land along a smooth line: a road, a path, a stream. */
final class Way {
    private static final int STEPS = 22;
    private static final double JOIN = 0.12;

    /** Paints one piece of the ribbon; {@code along} counts pieces, {@code z} is its depth. */
    @FunctionalInterface
    interface Surface {
        void paint(Graphics2D g, Strip strip, double haze);
    }

    /** One piece of the ribbon, able to cut lengthwise bands out of itself. */
    record Strip(Terrain land, Eye eye, double[] a, double[] b, int number) {
        /** The band between two offsets across the way, in half widths (-1 left, 1 right). */
        Path2D band(double from, double to) {
            Path2D p = new Path2D.Double();
            move(p, a, from, true);
            move(p, a, to, false);
            double[] beyond = {
                b[0] + (b[0] - a[0]) * JOIN, b[1] + (b[1] - a[1]) * JOIN, b[2], b[3]
            };
            move(p, beyond, to, false);
            move(p, beyond, from, false);
            p.closePath();
            return p;
        }

        /** As {@link #band}, its edges wavering by {@code amount} of the half width. */
        Path2D waver(double from, double to, double amount) {
            Path2D p = new Path2D.Double();
            double near = amount * Noise.perlin(number * 0.31, 2.5, 13);
            double far = amount * Noise.perlin((number + 1) * 0.31, 2.5, 13);
            double[] beyond = {
                b[0] + (b[0] - a[0]) * JOIN, b[1] + (b[1] - a[1]) * JOIN, b[2], b[3]
            };
            move(p, a, from - near, true);
            move(p, a, to + near, false);
            move(p, beyond, to + far, false);
            move(p, beyond, from - far, false);
            p.closePath();
            return p;
        }

        /**
         * A streak along the way that comes and goes around an offset; {@code phase} tells apart.
         */
        Path2D streak(double offset, double half, double phase) {
            double near = offset + 0.16 * Noise.perlin(number * 0.17, phase, 17);
            double far = offset + 0.16 * Noise.perlin((number + 1) * 0.17, phase, 17);
            double wide = half * Math.max(0, 0.25 + Noise.perlin(number * 0.23, phase + 4, 19));
            double next =
                    half * Math.max(0, 0.25 + Noise.perlin((number + 1) * 0.23, phase + 4, 19));
            Path2D p = new Path2D.Double();
            move(p, a, near - wide, true);
            move(p, a, near + wide, false);
            move(p, b, far + next, false);
            move(p, b, far - next, false);
            p.closePath();
            return p;
        }

        private void move(Path2D p, double[] point, double offset, boolean first) {
            double x = point[0] + point[2] * offset;
            double z = Math.max(eye.near(), point[1] + point[3] * offset);
            double sx = eye.screenX(x, z);
            double sy = eye.screenY(land.height(x, z), z);
            if (first) {
                p.moveTo(sx, sy);
            } else {
                p.lineTo(sx, sy);
            }
        }

        double nearest() {
            return Math.min(a[1] - Math.abs(a[3]), b[1] - Math.abs(b[3]));
        }
    }

    /** x, z and the half-width vector across, a point each. */
    private final List<double[]> points = new ArrayList<>();

    /** Through these (x, z) pairs, {@code half} wide to each side in the land's units. */
    Way(double half, double... xz) {
        int n = xz.length / 2;
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i + 1 < n; i++) {
            for (int s = 0; s < STEPS; s++) {
                line.add(spline(xz, i, (double) s / STEPS));
            }
        }
        line.add(new double[] {xz[2 * n - 2], xz[2 * n - 1]});
        for (int i = 0; i < line.size(); i++) {
            double[] before = line.get(Math.max(0, i - 1));
            double[] after = line.get(Math.min(line.size() - 1, i + 1));
            double dx = after[0] - before[0];
            double dz = after[1] - before[1];
            double length = Math.max(1e-9, Math.hypot(dx, dz));
            points.add(
                    new double[] {
                        line.get(i)[0], line.get(i)[1], dz / length * half, -dx / length * half
                    });
        }
    }

    /** Lays it on the land. */
    void lay(Terrain land, Eye eye, Surface surface) {
        for (int i = 0; i + 1 < points.size(); i++) {
            Strip strip = new Strip(land, eye, points.get(i), points.get(i + 1), i);
            double z = Math.max(eye.near() * 1.001, strip.nearest());
            land.lay(z, (g, foot, height, haze) -> surface.paint(g, strip, haze));
        }
    }

    /** How far (x, z) is from the middle line. */
    double distance(double x, double z) {
        double best = Double.MAX_VALUE;
        for (double[] p : points) {
            best = Math.min(best, (p[0] - x) * (p[0] - x) + (p[1] - z) * (p[1] - z));
        }
        return Math.sqrt(best);
    }

    /** Catmull-Rom between point i and the next. */
    private static double[] spline(double[] xz, int i, double t) {
        double[] at = new double[2];
        int n = xz.length / 2;
        for (int c = 0; c < 2; c++) {
            double p0 = xz[2 * Math.max(0, i - 1) + c];
            double p1 = xz[2 * i + c];
            double p2 = xz[2 * (i + 1) + c];
            double p3 = xz[2 * Math.min(n - 1, i + 2) + c];
            at[c] =
                    0.5
                            * (2 * p1
                                    + (p2 - p0) * t
                                    + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                                    + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
        }
        return at;
    }
}
