package dev.easel.image.codec;

import java.nio.ByteBuffer;

/**
 * The headers of a BMP, from OS/2's to version 5. ([MS-WMF] 2.2.2; Windows BITMAPV5HEADER.)
 *
 * @param height in rows, never negative
 * @param topDown whether the first row stored is the top one
 * @param depth bits a pixel: 1, 2, 4, 8, 16, 24, 32
 * @param masks of red, green, blue, alpha within a pixel of 16 or 32 bits; alpha 0 is opaque
 * @param palette where its entries begin
 * @param entryBytes 3 or 4
 * @param data where the rows begin
 */
record BmpHeader(
        int width,
        long height,
        boolean topDown,
        int depth,
        Packing packing,
        int[] masks,
        int palette,
        int entryBytes,
        int data) {
    /** How pixels are stored. */
    enum Packing {
        PLAIN,
        RUN_LENGTH_8,
        RUN_LENGTH_4
    }

    private static final int OS2_HEADER = 12;
    private static final int BIT_FIELDS = 3;
    private static final int ALPHA_BIT_FIELDS = 6;

    static BmpHeader read(ByteBuffer bmp) {
        int size = bmp.getInt(14);
        boolean os2 = size == OS2_HEADER;
        if (!os2 && (size < 40 || size > 256)) {
            throw Refusals.broken("BMP", "its header makes no sense");
        }
        long height = os2 ? bmp.getShort(20) & 0xFFFF : bmp.getInt(22);
        int depth = bmp.getShort(os2 ? 24 : 28);
        int compression = os2 ? 0 : bmp.getInt(30);
        boolean masked = compression == BIT_FIELDS || compression == ALPHA_BIT_FIELDS;
        int masksAfter = masked && size == 40 ? (compression == BIT_FIELDS ? 12 : 16) : 0;
        return new BmpHeader(
                os2 ? bmp.getShort(18) & 0xFFFF : bmp.getInt(18),
                Math.abs(height),
                height < 0,
                depth,
                packing(compression, depth),
                masked ? masks(bmp, size, compression) : defaultMasks(depth),
                14 + size + masksAfter,
                os2 ? 3 : 4,
                bmp.getInt(10));
    }

    private static Packing packing(int compression, int depth) {
        boolean indexed = depth == 1 || depth == 2 || depth == 4 || depth == 8;
        boolean direct = depth == 16 || depth == 32;
        if (compression == 0 && (indexed || direct || depth == 24)) {
            return Packing.PLAIN;
        }
        if ((compression == BIT_FIELDS || compression == ALPHA_BIT_FIELDS) && direct) {
            return Packing.PLAIN;
        }
        if (compression == 1 && depth == 8) {
            return Packing.RUN_LENGTH_8;
        }
        if (compression == 2 && depth == 4) {
            return Packing.RUN_LENGTH_4;
        }
        throw Refusals.unsupported("a BMP of an unusual kind", "PNG");
    }

    private static int[] masks(ByteBuffer bmp, int size, int compression) {
        boolean alpha = size >= 56 || compression == ALPHA_BIT_FIELDS;
        return new int[] {
            bmp.getInt(54), bmp.getInt(58), bmp.getInt(62), alpha ? bmp.getInt(66) : 0
        };
    }

    private static int[] defaultMasks(int depth) {
        return depth == 16
                ? new int[] {0x7C00, 0x3E0, 0x1F, 0}
                : new int[] {0xFF0000, 0xFF00, 0xFF, 0};
    }

    /** Bytes of a stored row, padded to a multiple of four. */
    int rowBytes() {
        return Math.toIntExact(((long) width * depth + 31) / 32 * 4);
    }
}
