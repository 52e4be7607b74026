package dev.easel.image.codec;

import java.nio.ByteBuffer;

/**
 * The IHDR chunk of a PNG. (PNG Third Edition, 11.2.1.)
 *
 * @param depth bits a sample: 1, 2, 4, 8 or 16
 */
record PngHeader(int width, int height, int depth, ColorType colorType, boolean interlaced) {
    /** The five colour types: their number in the file, samples a pixel, and depths allowed. */
    enum ColorType {
        GREY(0, 1, 1 | 2 | 4 | 8 | 16),
        RGB(2, 3, 8 | 16),
        PALETTE(3, 1, 1 | 2 | 4 | 8),
        GREY_ALPHA(4, 2, 8 | 16),
        RGB_ALPHA(6, 4, 8 | 16);

        private final int number;
        private final int channels;
        private final int depths;

        ColorType(int number, int channels, int depths) {
            this.number = number;
            this.channels = channels;
            this.depths = depths;
        }
    }

    /** Reads the header from its fixed place at the start of the file. */
    static PngHeader read(ByteBuffer png) {
        int depth = png.get(24) & 0xFF;
        int number = png.get(25);
        for (ColorType type : ColorType.values()) {
            boolean allowed = Integer.bitCount(depth) == 1 && (type.depths & depth) != 0;
            if (type.number == number && allowed && png.getInt(12) == PngChunks.IHDR) {
                return new PngHeader(png.getInt(16), png.getInt(20), depth, type, png.get(28) == 1);
            }
        }
        throw Refusals.broken("PNG", "its header makes no sense");
    }

    int channels() {
        return colorType.channels;
    }

    boolean grey() {
        return colorType == ColorType.GREY || colorType == ColorType.GREY_ALPHA;
    }

    /** Bytes of a row of {@code pixels} pixels, without its filter byte. */
    int rowBytes(int pixels) {
        return Math.toIntExact(((long) pixels * channels() * depth + 7) / 8);
    }

    /** How far back the filters look for the pixel to the left, in bytes. */
    int filterStep() {
        return Math.max(1, channels() * depth / 8);
    }
}
