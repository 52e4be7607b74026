package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first image file directory of a TIFF stream, which is also the form of EXIF data. (TIFF
 * Revision 6.0, section 2.)
 */
final class TiffDirectory {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int ORIENTATION = 274;
    private static final int[] UNIT = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private record Entry(int type, long count, int offset) {}

    private final ByteBuffer data;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /**
     * @throws IndexOutOfBoundsException if the directory lies outside the bytes
     */
    private TiffDirectory(ByteBuffer data) {
        this.data = data;
        long at = data.getInt(4) & 0xFFFFFFFFL;
        int start = at > data.limit() ? data.limit() : (int) at;
        int count = data.getShort(start) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = start + 2 + 12 * i;
            add(data.getShort(entry) & 0xFFFF, entry);
        }
    }

    /**
     * Reads {@code II*} or {@code MM*} bytes.
     *
     * @return null if the bytes do not begin so
     * @throws IndexOutOfBoundsException if the directory is cut short
     */
    static @Nullable TiffDirectory read(ByteBuffer bytes) {
        ByteBuffer data = bytes.slice();
        if (data.limit() < 8) {
            return null;
        }
        return switch (data.order(ByteOrder.BIG_ENDIAN).getInt(0)) {
            case 0x49492A00 -> new TiffDirectory(data.order(ByteOrder.LITTLE_ENDIAN));
            case 0x4D4D002A -> new TiffDirectory(data);
            default -> null;
        };
    }

    private void add(int tag, int entry) {
        int type = data.getShort(entry + 2) & 0xFFFF;
        long count = data.getInt(entry + 4) & 0xFFFFFFFFL;
        if (type == 0 || type >= UNIT.length) {
            return;
        }
        long size = UNIT[type] * count;
        long offset = size <= 4 ? entry + 8 : data.getInt(entry + 8) & 0xFFFFFFFFL;
        if (offset + size <= data.limit()) {
            entries.putIfAbsent(tag, new Entry(type, count, (int) offset));
        }
    }

    /** The first value of a whole-number tag, or {@code otherwise} if it is not there. */
    long number(int tag, long otherwise) {
        return count(tag) == 0 ? otherwise : number(tag, 0, otherwise);
    }

    /** How many values a tag has; 0 if it is missing or lies outside the data. */
    int count(int tag) {
        Entry entry = entries.get(tag);
        return entry == null ? 0 : (int) entry.count;
    }

    /** Value {@code index} of a whole-number tag. */
    long number(int tag, int index, long otherwise) {
        Entry entry = entries.get(tag);
        if (entry == null || index >= entry.count) {
            return otherwise;
        }
        int at = entry.offset + index * UNIT[entry.type];
        return switch (UNIT[entry.type]) {
            case 1 -> data.get(at) & 0xFF;
            case 2 -> data.getShort(at) & 0xFFFF;
            case 4 -> data.getInt(at) & 0xFFFFFFFFL;
            default -> otherwise;
        };
    }

    /** The bytes of a tag, or null if it is not there. */
    byte @Nullable [] bytes(int tag) {
        Entry entry = entries.get(tag);
        if (entry == null) {
            return null;
        }
        byte[] bytes = new byte[(int) entry.count * UNIT[entry.type]];
        data.get(entry.offset, bytes);
        return bytes;
    }

    /** What EXIF data say of orientation; {@code NORMAL} if they are unreadable or silent. */
    static Orientation exifOrientation(ByteBuffer exif) {
        try {
            TiffDirectory directory = read(exif);
            return directory == null ? Orientation.NORMAL : directory.orientation();
        } catch (IndexOutOfBoundsException e) {
            return Orientation.NORMAL;
        }
    }

    Orientation orientation() {
        return Orientation.ofExif(number(ORIENTATION, 1));
    }
}
