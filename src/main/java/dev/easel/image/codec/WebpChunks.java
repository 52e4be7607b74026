package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The RIFF chunks of a WebP. (RFC 9649, 2.) */
final class WebpChunks {
    static final int RIFF = type("RIFF");
    static final int WEBP = type("WEBP");
    private static final int EXTENDED = type("VP8X");
    private static final int LOSSY = type("VP8 ");
    private static final int LOSSLESS = type("VP8L");
    private static final int FRAME = type("ANMF");
    private static final int PROFILE = type("ICCP");
    private static final int EXIF = type("EXIF");
    private final ByteBuffer webp;
    private long width;
    private long height;
    private boolean framed;
    private @Nullable ByteBuffer profile;
    private @Nullable ByteBuffer exif;

    private WebpChunks(ByteBuffer webp) {
        this.webp = webp;
    }

    /**
     * Walks to the end of the file.
     *
     * @throws IndexOutOfBoundsException if a chunk is cut short
     */
    static WebpChunks read(byte[] encoded) {
        ByteBuffer webp = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        WebpChunks chunks = new WebpChunks(webp);
        long end = 8 + (webp.getInt(4) & 0xFFFFFFFFL);
        if (end > encoded.length) {
            throw Refusals.truncated("WebP");
        }
        int at = 12;
        while (at + 8 <= end) {
            int length = webp.getInt(at + 4);
            ByteBuffer content = webp.slice(at + 8, length).order(ByteOrder.LITTLE_ENDIAN);
            chunks.take(webp.getInt(at), content);
            at += 8 + length + (length & 1);
        }
        if (!chunks.framed) {
            throw Refusals.truncated("WebP");
        }
        return chunks;
    }

    private void take(int type, ByteBuffer content) {
        if (type == EXTENDED) {
            width = 1 + triple(content, 4);
            height = 1 + triple(content, 7);
        } else if (type == LOSSY) {
            frame(content.getShort(6) & 0x3FFF, content.getShort(8) & 0x3FFF);
        } else if (type == LOSSLESS) {
            int bits = content.getInt(1);
            frame(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        } else if (type == FRAME) {
            frame(1 + triple(content, 6), 1 + triple(content, 9));
        } else if (type == PROFILE) {
            profile = content;
        } else if (type == EXIF) {
            exif = content;
        }
    }

    private void frame(int frameWidth, int frameHeight) {
        framed = true;
        width = Math.max(width, frameWidth);
        height = Math.max(height, frameHeight);
    }

    private static int triple(ByteBuffer content, int at) {
        return content.get(at) & 0xFF
                | (content.get(at + 1) & 0xFF) << 8
                | (content.get(at + 2) & 0xFF) << 16;
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }

    Orientation orientation() {
        if (exif == null) {
            return Orientation.NORMAL;
        }
        boolean prefixed = exif.limit() > 6 && exif.getInt(0) == type("Exif");
        ByteBuffer data = prefixed ? exif.slice(6, exif.limit() - 6) : exif;
        return TiffDirectory.exifOrientation(data);
    }

    byte @Nullable [] profile() {
        if (profile == null) {
            return null;
        }
        byte[] bytes = new byte[profile.limit()];
        profile.get(0, bytes);
        return bytes;
    }

    private static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
