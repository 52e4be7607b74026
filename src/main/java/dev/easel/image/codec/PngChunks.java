package dev.easel.image.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The chunks of a PNG, walked without copying them. (PNG Third Edition, 5.3.) */
final class PngChunks {
    static final int IHDR = type("IHDR");
    private static final int PLTE = type("PLTE");
    private static final int IDAT = type("IDAT");
    private static final int IEND = type("IEND");
    private static final int TRNS = type("tRNS");
    private static final int ICCP = type("iCCP");
    private static final int EXIF = type("eXIf");
    private static final int MAX_PROFILE = 4 << 20;

    private final ByteBuffer png;
    final List<ByteBuffer> imageData = new ArrayList<>();
    @Nullable ByteBuffer palette;
    @Nullable ByteBuffer transparency;
    private @Nullable ByteBuffer profile;
    private @Nullable ByteBuffer exif;

    private PngChunks(ByteBuffer png) {
        this.png = png;
    }

    /** Walks to the end of the picture and checks every checksum that matters. */
    static PngChunks read(ByteBuffer png) {
        PngChunks chunks = new PngChunks(png);
        chunks.walk(chunks::intact);
        return chunks;
    }

    /** The orientation, found without reading any chunk's content but its own. */
    static Orientation orientation(ByteBuffer png) {
        PngChunks chunks = new PngChunks(png);
        try {
            chunks.walk(chunk -> true);
        } catch (IndexOutOfBoundsException e) {
            // A header is judged by itself: decoding will refuse what is cut short.
        }
        return chunks.exif == null
                ? Orientation.NORMAL
                : TiffDirectory.exifOrientation(chunks.exif);
    }

    private void walk(Predicate<ByteBuffer> intact) {
        int at = 8;
        int type;
        do {
            int length = png.getInt(at);
            type = png.getInt(at + 4);
            ByteBuffer content = png.slice(at + 8, length);
            boolean critical = (type & 0x20000000) == 0;
            png.getInt(at + 8 + length);
            if (intact.test(png.slice(at + 4, length + 8))) {
                keep(type, content, critical);
            } else if (critical) {
                throw Refusals.broken("PNG", "a checksum does not match");
            }
            at += 12 + length;
        } while (type != IEND);
    }

    private boolean intact(ByteBuffer typeContentAndSum) {
        int end = typeContentAndSum.limit() - 4;
        CRC32 sum = new CRC32();
        sum.update(typeContentAndSum.slice(0, end));
        return (int) sum.getValue() == typeContentAndSum.getInt(end);
    }

    private void keep(int type, ByteBuffer content, boolean critical) {
        if (type == IDAT) {
            imageData.add(content);
        } else if (type == PLTE) {
            palette = content;
        } else if (type == TRNS) {
            transparency = content;
        } else if (type == ICCP) {
            profile = content;
        } else if (type == EXIF) {
            exif = content;
        } else if (critical && type != IHDR && type != IEND) {
            throw Refusals.broken("PNG", "it has a chunk of an unknown kind");
        }
    }

    /** The embedded ICC profile, or null if there is none that can be read. */
    byte @Nullable [] profile() {
        if (profile == null) {
            return null;
        }
        byte[] chunk = new byte[profile.limit()];
        profile.get(0, chunk);
        int name = new String(chunk, StandardCharsets.ISO_8859_1).indexOf('\0');
        int start = Math.min(chunk.length, name + 2);
        try (var in =
                new InflaterInputStream(
                        new ByteArrayInputStream(chunk, start, chunk.length - start))) {
            return in.readNBytes(MAX_PROFILE);
        } catch (IOException e) {
            return null;
        }
    }

    private static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
