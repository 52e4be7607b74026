package dev.easel.engine.illustrator.world.finish;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;

/**
 * One pull of the brush along a few points, in pixels.
 *
 * @param points how many of them count
 * @param radius half the brush's breadth
 * @param key tells its bristles from those of other strokes
 */
record BrushStroke(float[] xs, float[] ys, int points, double radius, int color, int key) {
    private static final double STEP = 0.72;

    /** Lays it on, but only on rows [top, end). */
    void lay(Brushwork work, int top, int end) {
        float least = ys[0];
        float most = ys[0];
        for (int i = 1; i < points; i++) {
            least = Math.min(least, ys[i]);
            most = Math.max(most, ys[i]);
        }
        if (most + radius + 1 < top || least - radius - 1 >= end) {
            return;
        }
        for (int i = 0; i + 1 < Math.max(2, points); i++) {
            segment(work, i, new int[] {top, end});
        }
    }

    private void segment(Brushwork work, int i, int[] rows) {
        int next = Math.min(i + 1, points - 1);
        double dx = xs[next] - xs[i];
        double dy = ys[next] - ys[i];
        double length = Math.max(Math.hypot(dx, dy), radius);
        double ux = next == i ? 1 : dx / length;
        double uy = next == i ? 0 : dy / length;
        int before = Math.max(0, i - 1);
        double wx = i == before ? ux : (xs[i] - xs[before]) / length;
        double wy = i == before ? uy : (ys[i] - ys[before]) / length;
        int steps = (int) Math.ceil(length / STEP);
        for (int k = 0; k < steps; k++) {
            double t = (double) k / steps;
            double nx = -(wy + (uy - wy) * t);
            double ny = wx + (ux - wx) * t;
            double done = (i + t) / Math.max(1, points - 1);
            across(
                    work,
                    new double[] {xs[i] + ux * length * t, ys[i] + uy * length * t, nx, ny},
                    done,
                    rows);
        }
    }

    /** One row of bristles; {@code at}: x, y and the unit vector across. */
    private void across(Brushwork work, double[] at, double done, int[] rows) {
        double start = smooth(0, 0.12, done + 0.03);
        double breadth = radius * (0.72 + 0.28 * start);
        int width = work.width();
        for (double s = -breadth; s <= breadth; s += STEP) {
            int x = (int) Math.floor(at[0] + at[2] * s);
            int y = (int) Math.floor(at[1] + at[3] * s);
            if (x < 0 || x >= width || y < rows[0] || y >= rows[1]) {
                continue;
            }
            double hair = hair(s);
            double lifted = smooth(0, 0.25, hair + 1.15 - done * (0.6 + work.bristle()));
            double edge = Math.min(1, breadth + 0.5 - Math.abs(s));
            double ridge = smooth(0.6, 0.95, Math.abs(s) / radius) * 0.3;
            int tinted = Colors.scale(color, 1 + (hair - 0.5) * 0.16 * work.bristle());
            work.touch(y * width + x, tinted, edge * lifted * 0.94, 0.25 + 0.5 * hair + ridge);
        }
    }

    /** How much paint the bristle at {@code s} across carries, 0–1. */
    private double hair(double s) {
        double place = s / Math.max(1.1, radius * 0.11) + 100;
        int i = (int) place;
        double a = Noise.white(i, key, 5);
        return a + (Noise.white(i + 1, key, 5) - a) * (place - i);
    }
}
