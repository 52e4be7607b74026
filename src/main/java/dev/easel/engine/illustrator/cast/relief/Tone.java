package dev.easel.engine.illustrator.cast.relief;

/**
 * Colour arithmetic in OKLab (Björn Ottosson, 2020); colours are 0xRRGGBB. Lightness runs 0–1,
 * chroma 0 to about 0.32.
 */
public final class Tone {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            LINEAR[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
    }

    private Tone() {}

    /** OKLab lightness, a and b of an sRGB colour. */
    public static double[] lab(int rgb) {
        double r = LINEAR[rgb >> 16 & 255];
        double g = LINEAR[rgb >> 8 & 255];
        double b = LINEAR[rgb & 255];
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    /** The nearest sRGB colour; each channel is clipped. */
    public static int rgb(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | encode(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    /** From {@code from} (t = 0) to {@code to} (t = 1). */
    public static int mix(int from, int to, double t) {
        double[] p = lab(from);
        double[] q = lab(to);
        return rgb(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t);
    }

    /** Lighter by {@code amount} of lightness; negative darkens and slightly enriches. */
    public static int lighter(int rgb, double amount) {
        double[] p = lab(rgb);
        double chroma = amount < 0 ? 1 - 0.15 * amount : 1 - 0.5 * amount;
        return rgb(Math.clamp(p[0] + amount, 0, 1), p[1] * chroma, p[2] * chroma);
    }

    public static int darker(int rgb, double amount) {
        return lighter(rgb, -amount);
    }

    /** The same lightness with chroma multiplied and hue turned by {@code turn} radians. */
    public static int hue(int rgb, double turn, double chroma) {
        double[] p = lab(rgb);
        double c = Math.cos(turn) * chroma;
        double s = Math.sin(turn) * chroma;
        return rgb(p[0], p[1] * c - p[2] * s, p[1] * s + p[2] * c);
    }

    public static double lightness(int rgb) {
        return lab(rgb)[0];
    }

    public static double chroma(int rgb) {
        double[] p = lab(rgb);
        return Math.hypot(p[1], p[2]);
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static int encode(double linear) {
        double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(c, 0, 1) * 255);
    }
}
