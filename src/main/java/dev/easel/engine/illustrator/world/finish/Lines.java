package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;

/**
 * Finds contours as a draughtsman would set them: the difference of two blurs across the edges,
 * gathered along them, so that lines run on where single pixels are in doubt (after Kang, Lee and
 * Chui, Coherent Line Drawing, 2007).
 */
final class Lines {
    private static final int LONGEST = 1400;
    private static final double BROADER = 1.8;
    private static final int STEPS = 4;
    private static final double GAIN = 38;
    private final Proof proof;
    private final float[] tone;
    private final Flow flow;
    private final float[] weights;
    private final Plane found;

    /** {@code width} of the lines in units. */
    Lines(Canvas canvas, double width) {
        proof = Proof.of(canvas, LONGEST);
        tone = proof.plane(Lines::tone);
        flow = new Flow(proof, tone, (x, y) -> 0);
        double sigma = Math.max(width * proof.unit, 0.8);
        weights = across(sigma);
        float[] edges = new float[tone.length];
        proof.rows(y -> edgeRow(edges, y));
        float[] lines = new float[tone.length];
        proof.rows(y -> lineRow(edges, lines, y, Math.max(1, sigma)));
        found = Plane.of(proof, lines);
    }

    /** As old film saw: reds dark, so that hues of one lightness have an edge between them. */
    private static double tone(int c) {
        int r = c >> 16 & 255;
        int g = c >> 8 & 255;
        return (0.299 * r + 0.587 * g + 0.114 * (c & 255) - 0.3 * (r - g)) / 255;
    }

    /** The broad blur minus the narrow one, from the middle outwards. */
    private static float[] across(double sigma) {
        float[] weights = new float[(int) Math.ceil(sigma * BROADER * 2.4) + 1];
        double narrow = 0;
        double broad = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < weights.length; i++) {
                double n = Math.exp(-i * i / (2 * sigma * sigma));
                double b = Math.exp(-i * i / (2 * sigma * sigma * BROADER * BROADER));
                if (pass == 0) {
                    narrow += i == 0 ? n : 2 * n;
                    broad += i == 0 ? b : 2 * b;
                } else {
                    weights[i] = (float) (b / broad - n / narrow);
                }
            }
        }
        return weights;
    }

    private void edgeRow(float[] edges, int y) {
        for (int x = 0; x < proof.width; x++) {
            float nx = -flow.dy(x, y);
            float ny = flow.dx(x, y);
            float sum = weights[0] * tone[y * proof.width + x];
            for (int i = 1; i < weights.length; i++) {
                sum +=
                        weights[i]
                                * (sample(tone, x + nx * i, y + ny * i)
                                        + sample(tone, x - nx * i, y - ny * i));
            }
            edges[y * proof.width + x] = sum;
        }
    }

    private void lineRow(float[] edges, float[] lines, int y, double stride) {
        for (int x = 0; x < proof.width; x++) {
            float sum = edges[y * proof.width + x];
            for (int side = -1; side <= 1; side += 2) {
                double px = x;
                double py = y;
                double vx = side * flow.dx(x, y);
                double vy = side * flow.dy(x, y);
                for (int i = 0; i < STEPS; i++) {
                    px += vx * stride;
                    py += vy * stride;
                    sum += nearest(edges, px, py);
                    float dx = flow.dx(px, py);
                    float dy = flow.dy(px, py);
                    int turn = dx * vx + dy * vy < 0 ? -1 : 1;
                    vx = turn * dx;
                    vy = turn * dy;
                }
            }
            lines[y * proof.width + x] = sum / (2 * STEPS + 1);
        }
    }

    private float nearest(float[] plane, double x, double y) {
        return plane[
                Math.clamp((int) (y + 0.5), 0, proof.height - 1) * proof.width
                        + Math.clamp((int) (x + 0.5), 0, proof.width - 1)];
    }

    private float sample(float[] plane, float x, float y) {
        float px = Math.clamp(x, 0, Math.max(0, proof.width - 1.001f));
        float py = Math.clamp(y, 0, Math.max(0, proof.height - 1.001f));
        int x0 = (int) px;
        int y0 = (int) py;
        int right = x0 + 1 < proof.width ? 1 : 0;
        int i = y0 * proof.width + x0;
        int j = y0 + 1 < proof.height ? i + proof.width : i;
        float fx = px - x0;
        float top = plane[i] + (plane[i + right] - plane[i]) * fx;
        float low = plane[j] + (plane[j + right] - plane[j]) * fx;
        return top + (low - top) * (py - y0);
    }

    /** 0 no line to 1 full line, at a pixel; {@code bias} keeps faint edges out. */
    double at(double x, double y, double bias) {
        return Math.clamp((found.at(x, y) - bias) * GAIN, 0, 1);
    }
}
