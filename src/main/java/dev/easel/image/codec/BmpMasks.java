package dev.easel.image.codec;

/** Takes red, green, blue and alpha out of a packed BMP pixel. */
final class BmpMasks {
    private final int[] masks;

    /**
     * @param masks of red, green, blue, alpha; 0 for an opaque picture
     */
    BmpMasks(int[] masks) {
        this.masks = masks.clone();
    }

    int toArgb(int packed) {
        int alpha = masks[3] == 0 ? 255 : level(packed, masks[3]);
        return alpha << 24
                | level(packed, masks[0]) << 16
                | level(packed, masks[1]) << 8
                | level(packed, masks[2]);
    }

    private static int level(int packed, int mask) {
        if (mask == 0) {
            return 0;
        }
        int shift = Integer.numberOfTrailingZeros(mask);
        long max = Integer.toUnsignedLong(mask) >>> shift;
        return (int) ((Integer.toUnsignedLong(packed & mask) >>> shift) * 255 / max);
    }
}
