package dev.easel.image.codec;

import org.jspecify.annotations.Nullable;

/** Ink on paper to light on a screen. */
final class Cmyk {
    private Cmyk() {}

    /**
     * Converts one row.
     *
     * @param ink cyan, magenta, yellow, black a pixel: 0 none, 255 full
     * @param profile of the ink, or null for plain multiplication, as browsers do
     */
    static void toSrgb(byte[] ink, int[] argb, @Nullable ColorProfile profile) {
        if (profile != null) {
            profile.convertCmyk(ink, argb);
            return;
        }
        for (int i = 0; i < argb.length; i++) {
            int paper = 255 - (ink[4 * i + 3] & 0xFF);
            argb[i] =
                    0xFF000000
                            | lit(ink[4 * i], paper) << 16
                            | lit(ink[4 * i + 1], paper) << 8
                            | lit(ink[4 * i + 2], paper);
        }
    }

    private static int lit(byte ink, int paper) {
        return ((255 - (ink & 0xFF)) * paper + 127) / 255;
    }
}
