package dev.easel.engine.illustrator.world.canvas;

/** Gradient noise on a lattice that repeats. */
final class WrappedPerlin {
    private static final int DIRECTIONS = 64;
    private static final double[] COS = new double[DIRECTIONS];
    private static final double[] SIN = new double[DIRECTIONS];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            COS[i] = 1.35 * StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
            SIN[i] = 1.35 * StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
        }
    }

    private WrappedPerlin() {}

    /** About -1–1; x and y wrap at {@code period}. */
    static double at(double x, double y, int period, int seed) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        int x1 = (ix + 1) % period;
        int y1 = (iy + 1) % period;
        double u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
        double v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
        double top = Noise.lerp(dot(ix, iy, seed, fx, fy), dot(x1, iy, seed, fx - 1, fy), u);
        double low =
                Noise.lerp(dot(ix, y1, seed, fx, fy - 1), dot(x1, y1, seed, fx - 1, fy - 1), u);
        return Noise.lerp(top, low, v);
    }

    private static double dot(int ix, int iy, int seed, double fx, double fy) {
        int d = Noise.hash(ix, iy, seed) & DIRECTIONS - 1;
        return COS[d] * fx + SIN[d] * fy;
    }
}
