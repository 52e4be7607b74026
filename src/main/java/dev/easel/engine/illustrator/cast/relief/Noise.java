package dev.easel.engine.illustrator.cast.relief;

/** Smooth value noise, the same for the same place. */
public final class Noise {
    private Noise() {}

    /** −1 to 1; features are about one unit wide. */
    public static double at(double x, double y, int seed) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        double u = fx * fx * (3 - 2 * fx);
        double v = fy * fy * (3 - 2 * fy);
        double top = cell(ix, iy, seed) * (1 - u) + cell(ix + 1, iy, seed) * u;
        double bottom = cell(ix, iy + 1, seed) * (1 - u) + cell(ix + 1, iy + 1, seed) * u;
        return top * (1 - v) + bottom * v;
    }

    private static double cell(int x, int y, int seed) {
        int h = x * 374761393 + y * 668265263 + seed * 1442695041;
        h = (h ^ h >>> 13) * 1274126177;
        return ((h ^ h >>> 16) & 0xFFFF) / 32767.5 - 1;
    }
}
