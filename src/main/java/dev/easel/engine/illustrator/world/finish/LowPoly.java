package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;

/** A mesh of triangles whose corners lean to edges, each in one colour. */
final class LowPoly implements Finish {
    private static final double CELLS = 62;
    private static final int TAPS = 5;

    @Override
    public void apply(Canvas canvas, int seed) {
        new Grade(1.12, 0, 0).apply(canvas, seed);
        new Mesh(canvas, seed).paint();
    }

    private static final class Mesh {
        private final Canvas canvas;
        private final int[] source;
        private final int seed;
        private final int columns;
        private final int rows;
        private final double[] xs;
        private final double[] ys;

        Mesh(Canvas canvas, int seed) {
            this.canvas = canvas;
            this.seed = seed;
            source = canvas.rgb.clone();
            columns = (int) Math.round(CELLS * canvas.width / canvas.unit);
            rows = (int) Math.round(CELLS * canvas.height / canvas.unit);
            xs = new double[(columns + 1) * (rows + 1)];
            ys = new double[xs.length];
            Plane luma = Plane.luma(canvas);
            for (int j = 0; j <= rows; j++) {
                for (int i = 0; i <= columns; i++) {
                    corner(luma, i, j);
                }
            }
        }

        /** Of some places near the lattice point, the one with the strongest edge. */
        private void corner(Plane luma, int i, int j) {
            double cell = canvas.unit / CELLS;
            int k = j * (columns + 1) + i;
            xs[k] = (double) i * canvas.width / columns;
            ys[k] = (double) j * canvas.height / rows;
            if (i == 0 || j == 0 || i == columns || j == rows) {
                return;
            }
            double best = -1;
            double bx = xs[k];
            double by = ys[k];
            for (int n = 0; n < 9; n++) {
                double x = xs[k] + (Noise.white(k, n, seed) - 0.5) * cell * 0.9;
                double y = ys[k] + (Noise.white(k, n, seed + 1) - 0.5) * cell * 0.9;
                double step = cell * 0.12;
                double edge =
                        Math.abs(luma.at(x + step, y) - luma.at(x - step, y))
                                + Math.abs(luma.at(x, y + step) - luma.at(x, y - step));
                if (edge > best) {
                    best = edge;
                    bx = x;
                    by = y;
                }
            }
            xs[k] = bx;
            ys[k] = by;
        }

        void paint() {
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < columns; i++) {
                    int a = j * (columns + 1) + i;
                    int b = a + 1;
                    int c = a + columns + 1;
                    int d = c + 1;
                    boolean rising = (Noise.hash(i, j, seed) & 1) == 0;
                    triangle(rising ? new int[] {a, b, c} : new int[] {a, b, d});
                    triangle(rising ? new int[] {b, d, c} : new int[] {a, d, c});
                }
                canvas.pulse().beat();
            }
        }

        private void triangle(int[] t) {
            int color = mean(t);
            int top =
                    (int) Math.max(0, Math.floor(Math.min(ys[t[0]], Math.min(ys[t[1]], ys[t[2]]))));
            int end =
                    (int)
                            Math.min(
                                    canvas.height,
                                    Math.ceil(Math.max(ys[t[0]], Math.max(ys[t[1]], ys[t[2]]))));
            for (int y = top; y < end; y++) {
                span(t, y, color);
            }
        }

        /** Fills one row of a triangle. */
        private void span(int[] t, int y, int color) {
            double left = canvas.width;
            double right = 0;
            for (int e = 0; e < 3; e++) {
                int p = t[e];
                int q = t[(e + 1) % 3];
                double lo = Math.min(ys[p], ys[q]);
                double hi = Math.max(ys[p], ys[q]);
                double at = Math.clamp(y + 0.5, lo, hi);
                if (hi > lo && Math.abs(at - y - 0.5) < 0.51) {
                    double x = xs[p] + (xs[q] - xs[p]) * (at - ys[p]) / (ys[q] - ys[p]);
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
            for (int x = (int) Math.max(0, Math.floor(left));
                    x <= Math.min(canvas.width - 1, right);
                    x++) {
                canvas.rgb[y * canvas.width + x] = color;
            }
        }

        private int mean(int[] t) {
            double r = 0;
            double g = 0;
            double b = 0;
            int n = 0;
            for (int i = 0; i <= TAPS; i++) {
                for (int j = 0; j <= TAPS - i; j++) {
                    double u = (i + 0.3) / (TAPS + 1);
                    double v = (j + 0.3) / (TAPS + 1);
                    double x = xs[t[0]] * (1 - u - v) + xs[t[1]] * u + xs[t[2]] * v;
                    double y = ys[t[0]] * (1 - u - v) + ys[t[1]] * u + ys[t[2]] * v;
                    int c =
                            source[
                                    (int) Math.clamp(y, 0, canvas.height - 1) * canvas.width
                                            + (int) Math.clamp(x, 0, canvas.width - 1)];
                    r += c >> 16 & 255;
                    g += c >> 8 & 255;
                    b += c & 255;
                    n++;
                }
            }
            double facet = 1 + (Noise.white(t[0], t[2], seed + 2) - 0.5) * 0.09;
            return Colors.pack(r / n * facet, g / n * facet, b / n * facet);
        }
    }
}
