package dev.easel.engine.illustrator.world.canvas;

import java.awt.Color;

/** Arithmetic on 0xRRGGBB colours; amounts run 0–1. */
public final class Colors {
    private Colors() {}

    /** Mixes in OKLab: even to the eye, too slow for every pixel. */
    public static int mix(int a, int b, double t) {
        if (t <= 0) {
            return a & 0xFFFFFF;
        }
        return t >= 1 ? b & 0xFFFFFF : Oklab.of(a).toward(Oklab.of(b), t).rgb();
    }

    /** Mixes in sRGB: fast, for every pixel. */
    public static int blend(int a, int b, double t) {
        if (t <= 0) {
            return a & 0xFFFFFF;
        }
        if (t >= 1) {
            return b & 0xFFFFFF;
        }
        int k = (int) (t * 256);
        int rb = ((a & 0xFF00FF) * (256 - k) + (b & 0xFF00FF) * k) >>> 8 & 0xFF00FF;
        int g = ((a & 0xFF00) * (256 - k) + (b & 0xFF00) * k) >>> 8 & 0xFF00;
        return rb | g;
    }

    /** Lightens (or darkens) by {@code lightness} and multiplies the chroma, in OKLab. */
    public static int tone(int c, double lightness, double chroma) {
        Oklab lab = Oklab.of(c);
        return new Oklab(Math.clamp(lab.l() + lightness, 0, 1), lab.a() * chroma, lab.b() * chroma)
                .rgb();
    }

    /** Adds light of colour {@code b} so that nothing burns out. */
    public static int screen(int a, int b, double t) {
        if (t <= 0) {
            return a;
        }
        return screen8(a >> 16 & 255, (b >> 16 & 255) * t) << 16
                | screen8(a >> 8 & 255, (b >> 8 & 255) * t) << 8
                | screen8(a & 255, (b & 255) * t);
    }

    public static int multiply(int a, int b) {
        return ((a >> 16 & 255) * (b >> 16 & 255) / 255) << 16
                | ((a >> 8 & 255) * (b >> 8 & 255) / 255) << 8
                | ((a & 255) * (b & 255) / 255);
    }

    /** All channels times {@code f}, clipped. */
    public static int scale(int c, double f) {
        return pack((c >> 16 & 255) * f, (c >> 8 & 255) * f, (c & 255) * f);
    }

    /** All channels plus {@code d} (in 0–255 steps), clipped. */
    public static int shift(int c, double d) {
        return pack((c >> 16 & 255) + d, (c >> 8 & 255) + d, (c & 255) + d);
    }

    /** Channels 0–255, clipped. */
    public static int pack(double r, double g, double b) {
        return clip(r) << 16 | clip(g) << 8 | clip(b);
    }

    /** Rec. 601 luma, 0–1. */
    public static double luma(int c) {
        return (0.299 * (c >> 16 & 255) + 0.587 * (c >> 8 & 255) + 0.114 * (c & 255)) / 255;
    }

    public static Color awt(int c, double alpha) {
        return new Color(
                c >> 16 & 255,
                c >> 8 & 255,
                c & 255,
                (int) Math.round(Math.clamp(alpha, 0, 1) * 255));
    }

    private static int screen8(int a, double b) {
        return (int) (255 - (255 - a) * (255 - Math.min(255, b)) / 255);
    }

    private static int clip(double v) {
        return v < 0 ? 0 : v > 255 ? 255 : (int) (v + 0.5);
    }
}
