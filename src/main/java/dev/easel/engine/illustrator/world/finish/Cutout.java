package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Proof;

/** Patches of a proof enlarged to the canvas with smooth, sharp borders, as cut from paper. */
final class Cutout {
    private final Proof proof;
    private final int[] labels;
    private final int[] colors;
    private final double sharpness;

    /** {@code labels}: a patch for each pixel of the proof; {@code colors}: one for each patch. */
    Cutout(Proof proof, int[] labels, int[] colors) {
        this.proof = proof;
        this.labels = labels;
        this.colors = colors;
        sharpness = 0.9 * proof.canvas().width / proof.width;
    }

    /** The colour at a pixel of the canvas. */
    int at(int x, int y) {
        double px = (x + 0.5) * proof.width / proof.canvas().width;
        double py = (y + 0.5) * proof.height / proof.canvas().height;
        int cx = Math.clamp((int) px, 1, Math.max(1, proof.width - 2));
        int cy = Math.clamp((int) py, 1, Math.max(1, proof.height - 2));
        if (proof.width < 3 || proof.height < 3) {
            return colors[labels[0]];
        }
        int i = cy * proof.width + cx;
        int own = labels[i];
        return inside(i, own) ? colors[own] : border(i, px - cx - 0.5, py - cy - 0.5);
    }

    private boolean inside(int i, int own) {
        int w = proof.width;
        return labels[i - 1] == own
                && labels[i + 1] == own
                && labels[i - w] == own
                && labels[i + w] == own
                && labels[i - w - 1] == own
                && labels[i - w + 1] == own
                && labels[i + w - 1] == own
                && labels[i + w + 1] == own;
    }

    /** The two patches that weigh most in a quadratic spline; {@code u}, {@code v}: ±0.5. */
    private int border(int i, double u, double v) {
        double[] wx = {0.5 * (0.5 - u) * (0.5 - u), 0.75 - u * u, 0.5 * (0.5 + u) * (0.5 + u)};
        double[] wy = {0.5 * (0.5 - v) * (0.5 - v), 0.75 - v * v, 0.5 * (0.5 + v) * (0.5 + v)};
        int first = -1;
        int second = -1;
        double most = 0;
        double next = 0;
        for (int k = 0; k < 9; k++) {
            int label = labels[i + (k / 3 - 1) * proof.width + k % 3 - 1];
            if (label == first || label == second) {
                continue;
            }
            double weight = 0;
            for (int m = k; m < 9; m++) {
                boolean same = labels[i + (m / 3 - 1) * proof.width + m % 3 - 1] == label;
                weight += same ? wx[m % 3] * wy[m / 3] : 0;
            }
            if (weight > most) {
                second = first;
                next = most;
                first = label;
                most = weight;
            } else if (weight > next) {
                second = label;
                next = weight;
            }
        }
        double t = Math.min(1, 0.5 + (most - next) / (most + next) * sharpness);
        return second < 0 ? colors[first] : Colors.blend(colors[second], colors[first], t);
    }
}
