package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Rows;

/**
 * Smooths along the lines of a picture, never across (line integral convolution, as in Kang and
 * others, 2007).
 *
 * @param steps pixels followed each way
 * @param sigma of the Gaussian along the line, pixels
 */
public record AlongFlow(int steps, float sigma) {
    /** {@code angle} says which way the lines run, radians. */
    public Plane apply(Plane plane, Plane angle) {
        float[] weights = new float[steps + 1];
        for (int i = 0; i <= steps; i++) {
            weights[i] = (float) Math.exp(-i * i / (2 * sigma * sigma));
        }
        Plane cos = angle.map(a -> (float) Math.cos(a));
        Plane sin = angle.map(a -> (float) Math.sin(a));
        Plane out = Plane.zeros(plane.width(), plane.height());
        Rows.each(
                plane.height(),
                y -> {
                    float[] sum = new float[2];
                    for (int x = 0; x < plane.width(); x++) {
                        sum[0] = plane.at(x, y);
                        sum[1] = 1;
                        follow(new Walk(plane, cos, sin, weights), x, y, 1, sum);
                        follow(new Walk(plane, cos, sin, weights), x, y, -1, sum);
                        out.values()[y * plane.width() + x] = sum[0] / sum[1];
                    }
                });
        return out;
    }

    private record Walk(Plane plane, Plane cos, Plane sin, float[] weights) {}

    private static void follow(Walk walk, int x0, int y0, int sense, float[] sum) {
        int w = walk.plane.width();
        float x = x0 + 0.5f;
        float y = y0 + 0.5f;
        float vx = sense * walk.cos.at(x0, y0);
        float vy = sense * walk.sin.at(x0, y0);
        for (int i = 1; i < walk.weights.length; i++) {
            x += vx;
            y += vy;
            if (x < 0 || y < 0 || x >= w || y >= walk.plane.height()) {
                return;
            }
            int at = (int) y * w + (int) x;
            sum[0] += walk.weights[i] * walk.plane.values()[at];
            sum[1] += walk.weights[i];
            float nx = walk.cos.values()[at];
            float ny = walk.sin.values()[at];
            float turn = nx * vx + ny * vy < 0 ? -1 : 1;
            vx = turn * nx;
            vy = turn * ny;
        }
    }
}
