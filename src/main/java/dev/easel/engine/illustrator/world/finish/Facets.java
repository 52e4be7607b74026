package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Proof;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Fits triangles of one colour each to a picture: an even mesh at first, then always another corner
 * where the picture is missed most, on its strongest edge (after Garland and Heckbert, 1995). What
 * is missed counts more where the eye rests, so faces get the finest triangles.
 */
final class Facets {
    private static final double CELLS = 19;
    private static final int POINTS = 3000;
    private static final double NEAREST = 2.6;

    private record Miss(double error, int triangle, int age, int x, int y) {}

    private final Proof proof;
    private final float[] weight;
    private final float[] edge;
    private final Mesh mesh;
    private final PriorityQueue<Miss> worst =
            new PriorityQueue<>(
                    Comparator.comparingDouble((Miss m) -> -m.error).thenComparing(Miss::triangle));
    private int[] age = new int[64];

    Facets(Proof proof, Focus focus, int seed) {
        this.proof = proof;
        weight = new float[proof.rgb.length];
        edge = new float[proof.rgb.length];
        proof.rows(y -> prepare(focus, y));
        double margin = proof.unit / CELLS;
        mesh = new Mesh(-margin, -margin, proof.width + margin, proof.height + margin);
        strew(seed);
        for (int t = 0; t < mesh.triangles; t++) {
            judge(t);
        }
        refine(seed);
    }

    /** The finished mesh, in pixels of the proof. */
    Mesh mesh() {
        return mesh;
    }

    private void prepare(Focus focus, int y) {
        int w = proof.width;
        for (int x = 0; x < w; x++) {
            int i = y * w + x;
            double eye = focus.at(proof, x, y);
            weight[i] = (float) (1 + 7 * eye);
            int right = proof.rgb[x + 1 < w ? i + 1 : i];
            int below = proof.rgb[y + 1 < proof.height ? i + w : i];
            edge[i] = apart(proof.rgb[i], right) + apart(proof.rgb[i], below);
        }
    }

    private static int apart(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    private void strew(int seed) {
        double cell = proof.unit / CELLS;
        int columns = (int) (proof.width / cell) + 2;
        int rows = (int) (proof.height / cell) + 2;
        int t = 0;
        for (int k = 0; k < columns * rows; k++) {
            double x = (k % columns - 0.5 + Noise.white(k, 0, seed) * 0.9) * cell;
            double y = (k / columns - 0.5 + Noise.white(k, 1, seed) * 0.9) * cell;
            t = mesh.find(x, y, t);
            mesh.add(x, y, t, changed -> {});
        }
    }

    private void refine(int seed) {
        for (int n = 0; n < POINTS && !worst.isEmpty(); ) {
            Miss miss = worst.poll();
            if (miss.age == age[miss.triangle]) {
                double x = miss.x + 0.3 + 0.4 * Noise.white(n, 2, seed);
                double y = miss.y + 0.3 + 0.4 * Noise.white(n, 3, seed);
                mesh.add(x, y, mesh.find(x, y, miss.triangle), this::judge);
                n++;
            }
            if ((n & 127) == 0) {
                proof.canvas().pulse().beat();
            }
        }
    }

    /** Finds how badly a triangle fits and where it would best be parted. */
    private void judge(int t) {
        if (t >= age.length) {
            age = java.util.Arrays.copyOf(age, Math.max(t + 1, age.length * 2));
        }
        age[t]++;
        Tally tally = new Tally(t);
        Spans.each(mesh, t, proof.width, proof.height, tally::row);
        if (tally.x >= 0) {
            worst.add(new Miss(tally.error(), t, age[t], tally.x, tally.y));
        }
    }

    /** Sums over one triangle. */
    private final class Tally {
        private final int triangle;
        private final double[] sum = new double[4];
        private double squares;
        private float strongest;
        private int x = -1;
        private int y;

        Tally(int triangle) {
            this.triangle = triangle;
        }

        void row(int row, int from, int to) {
            for (int i = row * proof.width + from; i < row * proof.width + to; i++) {
                int c = proof.rgb[i];
                int r = c >> 16 & 255;
                int g = c >> 8 & 255;
                int b = c & 255;
                float w = weight[i];
                sum[0] += w * r;
                sum[1] += w * g;
                sum[2] += w * b;
                sum[3] += w;
                squares += w * (r * r + g * g + b * b);
                if (edge[i] > strongest && free(i % proof.width, row)) {
                    strongest = edge[i];
                    x = i % proof.width;
                    y = row;
                }
            }
        }

        private boolean free(int px, int py) {
            for (int k = 0; k < 3; k++) {
                int p = mesh.corner[3 * triangle + k];
                if (Math.hypot(mesh.xs[p] - px, mesh.ys[p] - py) < NEAREST) {
                    return false;
                }
            }
            return true;
        }

        double error() {
            return squares
                    - (sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2])
                            / Math.max(1e-9, sum[3]);
        }
    }
}
