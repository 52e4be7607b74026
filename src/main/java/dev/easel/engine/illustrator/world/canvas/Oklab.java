package dev.easel.engine.illustrator.world.canvas;

/**
 * Björn Ottosson's perceptual colour space: L 0–1, a and b about ±0.4
 * (bottosson.github.io/posts/oklab).
 */
public record Oklab(double l, double a, double b) {
    private static final int STEPS = 4096;
    private static final float[] LINEAR = new float[256];
    private static final byte[] GAMMA = new byte[STEPS + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double c = i / 255.0;
            LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i <= STEPS; i++) {
            double v = (double) i / STEPS;
            double c = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            GAMMA[i] = (byte) Math.round(c * 255);
        }
    }

    public static Oklab of(int rgb) {
        double r = LINEAR[rgb >> 16 & 255];
        double g = LINEAR[rgb >> 8 & 255];
        double b = LINEAR[rgb & 255];
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** 0xRRGGBB, clipped to sRGB. */
    public int rgb() {
        double lr = cube(l + 0.3963377774 * a + 0.2158037573 * b);
        double mr = cube(l - 0.1055613458 * a - 0.0638541728 * b);
        double sr = cube(l - 0.0894841775 * a - 1.2914855480 * b);
        return encode(4.0767416621 * lr - 3.3077115913 * mr + 0.2309699292 * sr) << 16
                | encode(-1.2684380046 * lr + 2.6097574011 * mr - 0.3413193965 * sr) << 8
                | encode(-0.0041960863 * lr - 0.7034186147 * mr + 1.7076147010 * sr);
    }

    public Oklab toward(Oklab other, double t) {
        return new Oklab(l + (other.l - l) * t, a + (other.a - a) * t, b + (other.b - b) * t);
    }

    public double chroma() {
        return Math.hypot(a, b);
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static int encode(double linear) {
        return GAMMA[(int) (Math.clamp(linear, 0, 1) * STEPS + 0.5)] & 255;
    }
}
