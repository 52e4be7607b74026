package dev.easel.image.codec;

import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes metadata into files, byte by byte. */
final class TestExif {
    private TestExif() {}

    /** EXIF data that hold nothing but an orientation, big-endian for odd values. */
    static byte[] orientation(int value) {
        boolean big = value % 2 == 1;
        return ByteBuffer.allocate(26)
                .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .put((big ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .array();
    }

    static byte[] intoJpeg(byte[] jpeg, byte[] exif) {
        return segmentIntoJpeg(jpeg, 0xE1, "Exif\0\0", exif);
    }

    /** Puts an application segment right behind the start of the file. */
    static byte[] segmentIntoJpeg(byte[] jpeg, int marker, String name, byte[] content) {
        byte[] prefix = name.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + 4 + prefix.length + content.length)
                .putShort((short) 0xFFD8)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + prefix.length + content.length))
                .put(prefix)
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] intoWebp(byte[] webp, PixelSize size, byte[] exif) {
        return chunkIntoWebp(webp, size, "EXIF", exif);
    }

    /**
     * Makes a simple WebP an extended one with one more chunk of even length before its picture.
     */
    static byte[] chunkIntoWebp(byte[] webp, PixelSize size, String type, byte[] content) {
        int flags = type.equals("EXIF") ? 8 : 0x20;
        ByteBuffer out =
                ByteBuffer.allocate(webp.length + 18 + 8 + content.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(out.capacity() - 8);
        out.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(flags);
        putTriple(out, size.width() - 1);
        putTriple(out, size.height() - 1);
        boolean after = type.equals("EXIF");
        if (after) {
            out.put(webp, 12, webp.length - 12);
        }
        out.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
        if (!after) {
            out.put(webp, 12, webp.length - 12);
        }
        return out.array();
    }

    private static void putTriple(ByteBuffer out, int value) {
        out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    /** An uncompressed RGB TIFF. */
    static byte[] tiff(Pixels picture, int orientation) {
        int[][] tags = {
            {256, picture.width()},
            {257, picture.height()},
            {258, 8},
            {259, 1},
            {262, 2},
            {273, 134},
            {274, orientation},
            {277, 3},
            {278, picture.height()},
            {279, 3 * picture.argb().length}
        };
        ByteBuffer out = ByteBuffer.allocate(134 + 3 * picture.argb().length);
        out.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        out.putShort((short) tags.length);
        for (int[] tag : tags) {
            out.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
        }
        out.putInt(0);
        for (int p : picture.argb()) {
            out.put((byte) (p >> 16)).put((byte) (p >> 8)).put((byte) p);
        }
        return out.array();
    }
}
