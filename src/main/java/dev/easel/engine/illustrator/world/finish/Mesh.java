package dev.easel.engine.illustrator.world.finish;

import java.util.Arrays;

/**
 * A Delaunay triangulation that grows by one point at a time. Triangle t has the corners 3t … 3t+2
 * in {@link #corner}, and across the side opposite to each the neighbour of the same index.
 */
final class Mesh {
    private static final int NONE = -1;
    double[] xs;
    double[] ys;
    int[] corner;
    int triangles;
    private int[] across;
    private int points;

    /** Covers the box from (left, top) to (right, bottom) by two triangles. */
    Mesh(double left, double top, double right, double bottom) {
        xs = new double[] {left, right, right, left};
        ys = new double[] {top, top, bottom, bottom};
        points = 4;
        corner = new int[] {0, 1, 2, 0, 2, 3};
        across = new int[] {NONE, 1, NONE, NONE, NONE, 0};
        triangles = 2;
    }

    /** The triangle a point is in, walking from another. */
    int find(double x, double y, int from) {
        int t = from;
        for (int step = 0; step < triangles; step++) {
            int next = NONE;
            for (int k = 0; k < 3 && next == NONE; k++) {
                int a = corner[3 * t + (k + 1) % 3];
                int b = corner[3 * t + (k + 2) % 3];
                next = turn(xs[a], ys[a], xs[b], ys[b], x, y) < 0 ? across[3 * t + k] : NONE;
            }
            if (next == NONE) {
                return t;
            }
            t = next;
        }
        return t;
    }

    /**
     * Adds a point inside triangle {@code t}; {@code touched} hears of every triangle that changed.
     */
    void add(double x, double y, int t, java.util.function.IntConsumer touched) {
        int p = point(x, y);
        int a = corner[3 * t];
        int b = corner[3 * t + 1];
        int c = corner[3 * t + 2];
        int nb = across[3 * t + 1];
        int nc = across[3 * t + 2];
        int u = triangle();
        int v = triangle();
        set(t, new int[] {p, b, c}, new int[] {across[3 * t], u, v});
        set(u, new int[] {p, c, a}, new int[] {nb, v, t});
        set(v, new int[] {p, a, b}, new int[] {nc, t, u});
        relink(nb, t, u);
        relink(nc, t, v);
        for (int changed : new int[] {t, u, v}) {
            touched.accept(changed);
        }
        legalise(t, touched);
        legalise(u, touched);
        legalise(v, touched);
    }

    /**
     * Turns the side opposite to the first corner if its other neighbour sees this one too well.
     */
    private void legalise(int t, java.util.function.IntConsumer touched) {
        int o = across[3 * t];
        if (o == NONE) {
            return;
        }
        int k = 0;
        while (across[3 * o + k] != t) {
            k++;
        }
        int p = corner[3 * t];
        int b = corner[3 * t + 1];
        int c = corner[3 * t + 2];
        int q = corner[3 * o + k];
        if (!inCircle(p, b, c, q)) {
            return;
        }
        int pb = across[3 * t + 2];
        int pc = across[3 * t + 1];
        int bq = across[3 * o + (k + 1) % 3];
        int cq = across[3 * o + (k + 2) % 3];
        if (corner[3 * o + (k + 1) % 3] == b) {
            int swap = bq;
            bq = cq;
            cq = swap;
        }
        set(t, new int[] {p, b, q}, new int[] {bq, o, pb});
        set(o, new int[] {p, q, c}, new int[] {cq, pc, t});
        relink(bq, o, t);
        relink(pc, t, o);
        touched.accept(t);
        touched.accept(o);
        legalise(t, touched);
        legalise(o, touched);
    }

    private int point(double x, double y) {
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, points * 2);
            ys = Arrays.copyOf(ys, points * 2);
        }
        xs[points] = x;
        ys[points] = y;
        return points++;
    }

    private int triangle() {
        if (3 * triangles + 3 > corner.length) {
            corner = Arrays.copyOf(corner, corner.length * 2);
            across = Arrays.copyOf(across, corner.length);
        }
        return triangles++;
    }

    private void set(int t, int[] corners, int[] neighbours) {
        System.arraycopy(corners, 0, corner, 3 * t, 3);
        System.arraycopy(neighbours, 0, across, 3 * t, 3);
    }

    private void relink(int t, int from, int to) {
        for (int k = 0; t != NONE && k < 3; k++) {
            if (across[3 * t + k] == from) {
                across[3 * t + k] = to;
                return;
            }
        }
    }

    /** Positive if the third point lies to the right of the way from the first to the second. */
    private static double turn(double ax, double ay, double bx, double by, double x, double y) {
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    }

    private boolean inCircle(int a, int b, int c, int d) {
        double ax = xs[a] - xs[d];
        double ay = ys[a] - ys[d];
        double bx = xs[b] - xs[d];
        double by = ys[b] - ys[d];
        double cx = xs[c] - xs[d];
        double cy = ys[c] - ys[d];
        double aa = ax * ax + ay * ay;
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double det = ax * (by * cc - bb * cy) - ay * (bx * cc - bb * cx) + aa * (bx * cy - by * cx);
        return det > 1e-9;
    }
}
