package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Blur;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Proof;

/**
 * Which way strokes run: along edges, and where there are none the way a rest direction points.
 * Kept as unit vectors on every second pixel of a proof.
 */
final class Flow {
    private static final double REACH = 0.007;
    private final int columns;
    private final int rows;
    private final float[] dx;
    private final float[] dy;

    /** The direction, in radians, at a place measured in units of the picture. */
    @FunctionalInterface
    interface Rest {
        double angle(double x, double y);
    }

    /** Slow eddies. */
    static Rest swirls(int seed) {
        return (x, y) -> Noise.perlin(x * 2.5, y * 2.5, seed) * 2.2;
    }

    /** {@code tone}: one value 0–1 for each pixel of the proof. */
    Flow(Proof proof, float[] tone, Rest rest) {
        columns = Math.max(1, proof.width / 2);
        rows = Math.max(1, proof.height / 2);
        float[] across = new float[columns * rows];
        float[] slanted = new float[across.length];
        proof.rows(y -> gradients(proof, tone, y, across, slanted));
        double sigma = REACH * proof.unit / 2;
        float[] cos = Blur.of(across, columns, sigma);
        float[] sin = Blur.of(slanted, columns, sigma);
        dx = cos;
        dy = sin;
        proof.rows(y -> directions(proof, y, rest));
    }

    /** Gradients as doubled angles, so that opposite ones agree. */
    private void gradients(Proof proof, float[] tone, int py, float[] across, float[] slanted) {
        int y = py / 2;
        if (py % 2 != 0 || y >= rows) {
            return;
        }
        int w = proof.width;
        int up = Math.max(0, py - 1) * w;
        int down = Math.min(proof.height - 1, py + 2) * w;
        int here = py * w;
        int next = Math.min(proof.height - 1, py + 1) * w;
        for (int x = 0; x < columns; x++) {
            int px = x * 2;
            int left = Math.max(0, px - 1);
            int right = Math.min(w - 1, px + 2);
            int beside = Math.min(w - 1, px + 1);
            float gx =
                    tone[here + right] + tone[next + right] - tone[here + left] - tone[next + left];
            float gy = tone[down + px] + tone[down + beside] - tone[up + px] - tone[up + beside];
            across[y * columns + x] = gx * gx - gy * gy;
            slanted[y * columns + x] = 2 * gx * gy;
        }
    }

    private void directions(Proof proof, int py, Rest rest) {
        int y = py / 2;
        if (py % 2 != 0 || y >= rows) {
            return;
        }
        for (int x = 0; x < columns; x++) {
            int i = y * columns + x;
            double c = dx[i];
            double s = dy[i];
            double along = 0.5 * Math.atan2(s, c) + Math.PI / 2;
            double strength = Noise.smooth(0.0001, 0.002, Math.sqrt(c * c + s * s));
            double still = rest.angle(2 * x / proof.unit, 2 * y / proof.unit);
            double angle = still + strength * Math.IEEEremainder(along - still, Math.PI);
            dx[i] = (float) Math.cos(angle);
            dy[i] = (float) Math.sin(angle);
        }
    }

    private int cell(double x, double y) {
        return Math.clamp((int) y >> 1, 0, rows - 1) * columns
                + Math.clamp((int) x >> 1, 0, columns - 1);
    }

    /** The unit vector at a pixel of the proof: x. */
    float dx(double x, double y) {
        return dx[cell(x, y)];
    }

    /** The unit vector at a pixel of the proof: y. */
    float dy(double x, double y) {
        return dy[cell(x, y)];
    }
}
