package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.engine.illustrator.world.canvas.Proof;
import java.util.Arrays;

/**
 * A picture cut into patches along its edges, as one cuts paper: neighbours are joined, most alike
 * first, while their border is no stronger than what is inside them (Felzenszwalb and Huttenlocher,
 * 2004). Patches that are too small join the neighbour most like them; where the eye rests they may
 * be far smaller.
 */
final class Regions {
    private static final int LEVELS = 256;

    /** One step of border strength in OKLab distance. */
    private static final double STEP = 0.0016;

    private final Proof proof;
    private final int[] parent;
    private final int[] size;
    private final float[] inner;
    private final float[] focus;
    private final double scale;
    private final double detail;

    /**
     * @param boldness how different patches must be to stay apart, about 0.5–3
     * @param detail how much less different where the eye rests, 0–1
     */
    Regions(Proof proof, Focus eye, double boldness, double detail) {
        this.proof = proof;
        this.detail = detail;
        int n = proof.rgb.length;
        parent = new int[n];
        size = new int[n];
        inner = new float[n];
        focus = new float[n];
        scale = boldness * n / 1000.0;
        float[][] lab = new float[3][n];
        proof.rows(
                y -> {
                    for (int x = 0; x < proof.width; x++) {
                        start(y * proof.width + x, lab, eye.at(proof, x, y));
                    }
                });
        int[][] edges = sorted(lab);
        join(edges);
        absorb(edges[0]);
    }

    private void start(int i, float[][] lab, double eye) {
        Oklab c = Oklab.of(proof.rgb[i]);
        lab[0][i] = (float) c.l();
        lab[1][i] = (float) c.a();
        lab[2][i] = (float) c.b();
        parent[i] = i;
        size[i] = 1;
        focus[i] = (float) eye;
    }

    /** Edges (pixel · 2, + 1 if downwards) from weak to strong, and their strengths 0–255. */
    private int[][] sorted(float[][] lab) {
        int n = proof.rgb.length;
        byte[] strength = new byte[2 * n];
        proof.rows(y -> strengths(lab, strength, y));
        int[] starts = new int[LEVELS + 1];
        for (byte s : strength) {
            starts[(s & 255) + 1]++;
        }
        for (int i = 0; i < LEVELS; i++) {
            starts[i + 1] += starts[i];
        }
        int[] order = new int[2 * n];
        for (int e = 0; e < 2 * n; e++) {
            order[starts[strength[e] & 255]++] = e;
        }
        proof.canvas().pulse().beat();
        return new int[][] {order, starts};
    }

    private void strengths(float[][] lab, byte[] strength, int y) {
        int w = proof.width;
        for (int x = 0; x < w; x++) {
            int i = y * w + x;
            strength[2 * i] = x + 1 < w ? apart(lab, i, i + 1) : (byte) 255;
            strength[2 * i + 1] = y + 1 < proof.height ? apart(lab, i, i + w) : (byte) 255;
        }
    }

    private static byte apart(float[][] lab, int i, int j) {
        float l = lab[0][i] - lab[0][j];
        float a = (lab[1][i] - lab[1][j]) * 1.3f;
        float b = (lab[2][i] - lab[2][j]) * 1.3f;
        return (byte) Math.min(254, Math.sqrt(l * l + a * a + b * b) / STEP);
    }

    private int other(int edge) {
        int i = edge >> 1;
        int j = i + ((edge & 1) == 0 ? 1 : proof.width);
        boolean wraps = (edge & 1) == 0 && j % proof.width == 0;
        return wraps || j >= parent.length ? i : j;
    }

    private void join(int[][] edges) {
        int[] order = edges[0];
        int level = 0;
        for (int k = 0; k < order.length; k++) {
            while (k >= edges[1][level]) {
                level++;
            }
            int a = root(order[k] >> 1);
            int b = root(other(order[k]));
            if (a != b && level <= Math.min(limit(a), limit(b))) {
                unite(a, b, level);
            }
            if ((k & 0x3FFFF) == 0) {
                proof.canvas().pulse().beat();
            }
        }
    }

    private double limit(int a) {
        return inner[a] + scale * (1.25 - detail * focus[a]) / size[a];
    }

    private void absorb(int[] order) {
        for (int k = 0; k < order.length; k++) {
            int a = root(order[k] >> 1);
            int b = root(other(order[k]));
            if (a != b && (small(a) || small(b))) {
                unite(a, b, inner[a]);
            }
            if ((k & 0x3FFFF) == 0) {
                proof.canvas().pulse().beat();
            }
        }
    }

    private boolean small(int a) {
        double far = 1 - focus[a];
        return size[a] < parent.length * (0.000012 + 0.00024 * far * far);
    }

    private void unite(int a, int b, float level) {
        int to = size[a] >= size[b] ? a : b;
        int from = to == a ? b : a;
        parent[from] = to;
        focus[to] = Math.max(focus[to], size[from] > 40 ? focus[from] : 0);
        size[to] += size[from];
        inner[to] = level;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** For each pixel of the proof the number of its patch, with frayed borders smoothed. */
    int[] labels() {
        int[] labels = new int[parent.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = root(i);
        }
        return numbered(smoothed(smoothed(smoothed(labels))));
    }

    private static int[] numbered(int[] labels) {
        int[] number = new int[labels.length];
        int[] out = new int[labels.length];
        int next = 0;
        for (int i = 0; i < labels.length; i++) {
            if (number[labels[i]] == 0) {
                number[labels[i]] = ++next;
            }
            out[i] = number[labels[i]] - 1;
        }
        return out;
    }

    private int[] smoothed(int[] labels) {
        int[] out = labels.clone();
        proof.rows(
                y -> {
                    if (y >= 2 && y < proof.height - 2) {
                        for (int x = 2; x < proof.width - 2; x++) {
                            int i = y * proof.width + x;
                            out[i] = usual(labels, i);
                        }
                    }
                });
        return out;
    }

    /** The label most pixels around have, in a square of five. */
    private int usual(int[] labels, int i) {
        int w = proof.width;
        int own = labels[i];
        if (own == labels[i - 1]
                && own == labels[i + 1]
                && own == labels[i - w]
                && own == labels[i + w]) {
            return own;
        }
        int best = own;
        int most = 0;
        for (int k = 0; k < 25; k += 3) {
            int label = labels[i + (k / 5 - 2) * w + k % 5 - 2];
            int n = 0;
            for (int m = 0; m < 25; m++) {
                n += labels[i + (m / 5 - 2) * w + m % 5 - 2] == label ? 1 : 0;
            }
            if (n > most) {
                most = n;
                best = label;
            }
        }
        return size[own] < 60 ? own : best;
    }

    /** The mean colour of each patch, at the index that {@link #labels} names it by. */
    int[] colors(int[] labels) {
        int patches = Arrays.stream(labels).max().orElse(0) + 1;
        long[][] sums = new long[3][patches];
        int[] count = new int[patches];
        for (int i = 0; i < labels.length; i++) {
            int c = proof.rgb[i];
            int label = labels[i];
            sums[0][label] += c >> 16 & 255;
            sums[1][label] += c >> 8 & 255;
            sums[2][label] += c & 255;
            count[label]++;
        }
        int[] colors = new int[patches];
        for (int i = 0; i < patches; i++) {
            int n = Math.max(1, count[i]);
            colors[i] =
                    (int) (sums[0][i] / n) << 16
                            | (int) (sums[1][i] / n) << 8
                            | (int) (sums[2][i] / n);
        }
        return colors;
    }
}
