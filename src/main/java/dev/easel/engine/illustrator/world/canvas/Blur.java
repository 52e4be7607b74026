package dev.easel.engine.illustrator.world.canvas;

import java.util.stream.IntStream;

/** Gaussian blur of float planes by three box passes; edges repeat. */
public final class Blur {
    private static final int STRIPES = 16;

    private Blur() {}

    /** A blurred copy of a {@code width}-wide plane; {@code sigma} in pixels. */
    public static float[] of(float[] plane, int width, double sigma) {
        int height = plane.length / width;
        int radius = Math.max(1, (int) Math.round(sigma * 0.95));
        float[] a = plane.clone();
        float[] b = new float[plane.length];
        for (int pass = 0; pass < 3; pass++) {
            float[] from = a;
            float[] to = b;
            IntStream.range(0, height)
                    .parallel()
                    .forEach(y -> row(from, to, y * width, width, radius));
            int stripe = (width + STRIPES - 1) / STRIPES;
            IntStream.range(0, STRIPES)
                    .parallel()
                    .forEach(
                            k ->
                                    columns(
                                            to,
                                            from,
                                            width,
                                            new int[] {
                                                k * stripe,
                                                Math.min(width, (k + 1) * stripe),
                                                radius
                                            }));
        }
        return a;
    }

    private static void row(float[] from, float[] to, int at, int width, int radius) {
        double sum = 0;
        for (int x = -radius; x <= radius; x++) {
            sum += from[at + Math.clamp(x, 0, width - 1)];
        }
        double weight = 1.0 / (2 * radius + 1);
        for (int x = 0; x < width; x++) {
            to[at + x] = (float) (sum * weight);
            sum +=
                    from[at + Math.min(width - 1, x + radius + 1)]
                            - from[at + Math.max(0, x - radius)];
        }
    }

    /** {@code range}: first column, end column, radius. */
    private static void columns(float[] from, float[] to, int width, int[] range) {
        int x0 = range[0];
        int n = range[1] - x0;
        int radius = range[2];
        if (n <= 0) {
            return;
        }
        int height = from.length / width;
        double weight = 1.0 / (2 * radius + 1);
        double[] sum = new double[n];
        for (int y = -radius; y <= radius; y++) {
            int row = Math.clamp(y, 0, height - 1) * width + x0;
            for (int i = 0; i < n; i++) {
                sum[i] += from[row + i];
            }
        }
        for (int y = 0; y < height; y++) {
            int in = Math.min(height - 1, y + radius + 1) * width + x0;
            int out = Math.max(0, y - radius) * width + x0;
            for (int i = 0; i < n; i++) {
                to[y * width + x0 + i] = (float) (sum[i] * weight);
                sum[i] += from[in + i] - from[out + i];
            }
        }
    }
}
