package dev.easel.engine.illustrator.world.canvas;

/** Seeded noise: the same numbers everywhere, whichever thread asks. */
public final class Noise {
    private Noise() {}

    /** Mixes three numbers into 32 even bits. */
    public static int hash(int x, int y, int seed) {
        int h = x * 374761393 + y * 668265263 + seed * 1442695041;
        h = (h ^ (h >>> 13)) * 1274126177;
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        return h ^ (h >>> 16);
    }

    /** White noise, 0–1. */
    public static double white(int x, int y, int seed) {
        return (hash(x, y, seed) & 0xFFFFFF) / 16777216.0;
    }

    /** Perlin's gradient noise, about -1–1, with his quintic ease. */
    public static double perlin(double x, double y, int seed) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        double u = ease(fx);
        double top =
                lerp(
                        gradient(hash(ix, iy, seed), fx, fy),
                        gradient(hash(ix + 1, iy, seed), fx - 1, fy),
                        u);
        double low =
                lerp(
                        gradient(hash(ix, iy + 1, seed), fx, fy - 1),
                        gradient(hash(ix + 1, iy + 1, seed), fx - 1, fy - 1),
                        u);
        return lerp(top, low, ease(fy));
    }

    /** Octaves of {@link #perlin}, each half as strong and twice as fine; about -0.7–0.7. */
    public static double fbm(double x, double y, int octaves, int seed) {
        double sum = 0;
        double weight = 0.5;
        double px = x;
        double py = y;
        for (int i = 0; i < octaves; i++) {
            sum += weight * perlin(px, py, seed + i * 31);
            px = px * 2.03 + 13.7;
            py = py * 2.03 + 7.1;
            weight *= 0.5;
        }
        return sum;
    }

    /** Octaves with sharp crests, 0–1: mountain ridges. */
    public static double ridged(double x, double y, int octaves, int seed) {
        double sum = 0;
        double weight = 0.5;
        double gain = 1;
        double px = x;
        double py = y;
        for (int i = 0; i < octaves; i++) {
            double crest = 1 - Math.abs(perlin(px, py, seed + i * 31));
            crest *= crest * gain;
            gain = Math.clamp(crest * 1.6, 0, 1);
            sum += weight * crest;
            px = px * 2.07 + 3.7;
            py = py * 2.07 + 9.1;
            weight *= 0.5;
        }
        return sum;
    }

    /** 0 below {@code a}, 1 above {@code b}, smooth between; a may be greater than b. */
    public static double smooth(double a, double b, double x) {
        double t = Math.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }

    public static double lerp(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static double ease(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double gradient(int hash, double x, double y) {
        return switch (hash & 7) {
            case 0 -> x + y;
            case 1 -> x - y;
            case 2 -> y - x;
            case 3 -> -x - y;
            case 4 -> 1.414 * x;
            case 5 -> -1.414 * x;
            case 6 -> 1.414 * y;
            default -> -1.414 * y;
        };
    }
}
