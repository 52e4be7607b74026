package dev.easel.engine.illustrator.world.canvas;

import java.util.stream.IntStream;

/**
 * Fractal noise computed once per process and then looked up: ten times as fast as asking {@link
 * Noise} for every pixel. Repeats every {@link #PERIOD} units.
 */
public final class Texture {
    public static final int PERIOD = 16;
    private static final int SIZE = 1024;
    private static final int MASK = SIZE - 1;
    private static final double SCALE = (double) SIZE / PERIOD;

    /** Soft and cloudy, five octaves, about -0.6–0.6. */
    public static final Texture CLOUDY = new Texture(5, false);

    /** Billows: bright crests, dark valleys, centred on 0. */
    public static final Texture BILLOW = new Texture(4, true);

    private final float[] values = new float[SIZE * SIZE];

    private Texture(int octaves, boolean billow) {
        IntStream.range(0, SIZE).parallel().forEach(y -> fillRow(y, octaves, billow));
    }

    private void fillRow(int y, int octaves, boolean billow) {
        for (int x = 0; x < SIZE; x++) {
            double sum = 0;
            double weight = 0.5;
            int period = PERIOD;
            for (int o = 0; o < octaves; o++) {
                double n =
                        WrappedPerlin.at(
                                x / (double) SIZE * period,
                                y / (double) SIZE * period,
                                period,
                                911 + o * 57);
                sum += weight * (billow ? 0.55 - 1.6 * Math.abs(n) : n);
                weight *= 0.5;
                period *= 2;
            }
            values[y * SIZE + x] = (float) sum;
        }
    }

    /** The value at (x, y), bilinear. */
    public double at(double x, double y) {
        double px = x * SCALE;
        double py = y * SCALE;
        int ix = (int) Math.floor(px);
        int iy = (int) Math.floor(py);
        double fx = px - ix;
        double fy = py - iy;
        int row0 = (iy & MASK) * SIZE;
        int row1 = (iy + 1 & MASK) * SIZE;
        int x0 = ix & MASK;
        int x1 = ix + 1 & MASK;
        double top = values[row0 + x0] + (values[row0 + x1] - values[row0 + x0]) * fx;
        double low = values[row1 + x0] + (values[row1 + x1] - values[row1 + x0]) * fx;
        return top + (low - top) * fy;
    }
}
