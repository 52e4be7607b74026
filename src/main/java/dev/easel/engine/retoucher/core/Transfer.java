package dev.easel.engine.retoucher.core;

/** The sRGB transfer curve between encoded values and light, both 0–1 (IEC 61966-2-1). */
public final class Transfer {
    private static final float[] DECODED = new float[256];

    static {
        for (int i = 0; i < DECODED.length; i++) {
            DECODED[i] = decode(i / 255f);
        }
    }

    private Transfer() {}

    /** Light of an 8-bit value. */
    public static float decode8(int value) {
        return DECODED[value];
    }

    public static float decode(float encoded) {
        return encoded <= 0.04045f
                ? encoded / 12.92f
                : (float) Math.pow((encoded + 0.055f) / 1.055f, 2.4);
    }

    public static float encode(float linear) {
        return linear <= 0.0031308f
                ? linear * 12.92f
                : (float) (1.055 * Math.pow(linear, 1 / 2.4) - 0.055);
    }
}
