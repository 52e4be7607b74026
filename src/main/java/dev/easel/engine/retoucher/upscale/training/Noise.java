package dev.easel.engine.retoucher.upscale.training;

import java.util.random.RandomGenerator;

/** Fractal value noise on a square that repeats, about -1 to 1. */
final class Noise {
    private final int side;
    private final float[] field;

    /**
     * @param side a power of two
     * @param persistence how loud each octave is next to the one before, 0–1
     */
    Noise(int side, double persistence, RandomGenerator random) {
        this.side = side;
        field = new float[side * side];
        double loud = 1;
        for (int cell = side / 4; cell >= 1; cell /= 2) {
            octave(cell, (float) loud, random);
            loud *= persistence;
        }
        normalise();
    }

    private void octave(int cell, float loud, RandomGenerator random) {
        int n = side / cell;
        float[] knots = new float[n * n];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = (float) random.nextGaussian();
        }
        for (int y = 0; y < side; y++) {
            int y0 = y / cell;
            float v = ease((float) (y % cell) / cell);
            int row = y0 * n;
            int next = (y0 + 1) % n * n;
            for (int x = 0; x < side; x++) {
                int x0 = x / cell;
                int x1 = (x0 + 1) % n;
                float u = ease((float) (x % cell) / cell);
                float top = knots[row + x0] * (1 - u) + knots[row + x1] * u;
                float low = knots[next + x0] * (1 - u) + knots[next + x1] * u;
                field[y * side + x] += loud * (top * (1 - v) + low * v);
            }
        }
    }

    private static float ease(float t) {
        return t * t * (3 - 2 * t);
    }

    private void normalise() {
        double sum = 0;
        for (float f : field) {
            sum += f * f;
        }
        float scale = (float) (1 / Math.sqrt(sum / field.length));
        for (int i = 0; i < field.length; i++) {
            field[i] *= scale;
        }
    }

    /** Between the cells, linearly. */
    float at(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        float u = (float) (x - x0);
        float v = (float) (y - y0);
        int m = side - 1;
        int a = (y0 & m) * side;
        int b = (y0 + 1 & m) * side;
        float top = field[a + (x0 & m)] * (1 - u) + field[a + (x0 + 1 & m)] * u;
        float low = field[b + (x0 & m)] * (1 - u) + field[b + (x0 + 1 & m)] * u;
        return top * (1 - v) + low * v;
    }
}
