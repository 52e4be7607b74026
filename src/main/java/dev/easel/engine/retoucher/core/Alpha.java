package dev.easel.engine.retoucher.core;

import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** How much of each pixel is there, 0–1. */
public final class Alpha {
    private Alpha() {}

    public static Plane of(Pixels pixels) {
        Plane out = Plane.zeros(pixels.width(), pixels.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = (pixels.argb()[i] >>> 24) / 255f;
        }
        return out;
    }

    /** The same colours with this alpha instead of their own. */
    public static Pixels set(Pixels pixels, Plane alpha) {
        int[] out = new int[pixels.argb().length];
        for (int i = 0; i < out.length; i++) {
            int a = Math.clamp(Math.round(alpha.values()[i] * 255), 0, 255);
            out[i] = a << 24 | pixels.argb()[i] & 0xFFFFFF;
        }
        return new Pixels(pixels.width(), pixels.height(), out);
    }

    /** The same colours with the alpha of another picture of the same size, bit for bit. */
    public static Pixels copy(Pixels pixels, Pixels alphaFrom) {
        int[] out = new int[pixels.argb().length];
        for (int i = 0; i < out.length; i++) {
            out[i] = alphaFrom.argb()[i] & 0xFF000000 | pixels.argb()[i] & 0xFFFFFF;
        }
        return new Pixels(pixels.width(), pixels.height(), out);
    }

    /** The picture laid over one colour, opaque. */
    public static Pixels over(Pixels pixels, Rgb background) {
        int[] out = new int[pixels.argb().length];
        for (int i = 0; i < out.length; i++) {
            int p = pixels.argb()[i];
            int a = p >>> 24;
            int rgb = 0xFF;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int over = p >> shift & 0xFF;
                int under = background.value() >> shift & 0xFF;
                rgb = rgb << 8 | (over * a + under * (255 - a) + 127) / 255;
            }
            out[i] = rgb;
        }
        return new Pixels(pixels.width(), pixels.height(), out);
    }

    /** Whether no pixel shows at all. */
    public static boolean isEmpty(Pixels pixels) {
        for (int p : pixels.argb()) {
            if (p >>> 24 != 0) {
                return false;
            }
        }
        return true;
    }
}
