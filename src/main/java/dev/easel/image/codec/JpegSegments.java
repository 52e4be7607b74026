package dev.easel.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands before a JPEG's first scan: frame header, EXIF, ICC profile, Adobe's colour note. */
final class JpegSegments {
    static final int SOS = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer jpeg;
    private final Map<Integer, ByteBuffer> profileParts = new TreeMap<>();
    private @Nullable JpegFrame frame;
    private Orientation orientation = Orientation.NORMAL;
    private int adobeTransform = -1;

    private JpegSegments(ByteBuffer jpeg) {
        this.jpeg = jpeg;
    }

    /** Reads up to the first scan. */
    static JpegSegments read(byte[] encoded) {
        JpegSegments segments = new JpegSegments(ByteBuffer.wrap(encoded));
        int at = nextMarker(segments.jpeg, 2);
        int marker = segments.jpeg.get(at - 1) & 0xFF;
        while (marker != SOS) {
            int length = segments.jpeg.getShort(at) & 0xFFFF;
            segments.take(marker, segments.jpeg.slice(at + 2, Math.max(0, length - 2)));
            at = nextMarker(segments.jpeg, at + length);
            marker = segments.jpeg.get(at - 1) & 0xFF;
        }
        return segments;
    }

    /**
     * The position just behind the next marker that begins a segment (or ends the picture); skips
     * fill bytes and garbage between segments.
     */
    static int nextMarker(ByteBuffer jpeg, int from) {
        int at = from;
        while (true) {
            if (jpeg.get(at++) != (byte) 0xFF) {
                continue;
            }
            int marker = jpeg.get(at) & 0xFF;
            boolean standalone = marker >= 0xD0 && marker <= 0xD8 || marker == 1;
            if (marker != 0 && marker != 0xFF && !standalone) {
                return at + 1;
            }
        }
    }

    /** Whether a marker begins a frame header of any kind. */
    static boolean startsFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private void take(int marker, ByteBuffer content) {
        if (startsFrame(marker)) {
            frame = JpegFrame.read(marker, content);
        } else if (marker == 0xE1 && startsWith(content, EXIF)) {
            orientation = TiffDirectory.exifOrientation(content.slice(6, content.limit() - 6));
        } else if (marker == 0xE2 && startsWith(content, ICC) && content.limit() > 14) {
            profileParts.put(content.get(12) & 0xFF, content.slice(14, content.limit() - 14));
        } else if (marker == 0xEE && startsWith(content, ADOBE) && content.limit() > 11) {
            adobeTransform = content.get(11) & 0xFF;
        }
    }

    private static boolean startsWith(ByteBuffer content, byte[] prefix) {
        return content.limit() >= prefix.length
                && content.slice(0, prefix.length).equals(ByteBuffer.wrap(prefix));
    }

    JpegFrame frame() {
        if (frame == null) {
            throw Refusals.broken("JPEG", "its frame header is missing");
        }
        return frame;
    }

    Orientation orientation() {
        return orientation;
    }

    /** Whether Adobe's marker is there; then CMYK is stored inverted. */
    boolean adobe() {
        return adobeTransform >= 0;
    }

    /** Whether four components are YCCK rather than CMYK. */
    boolean ycck() {
        return adobeTransform == 2;
    }

    /** The ICC profile put together from its parts, or null if there is none. */
    byte @Nullable [] profile() {
        if (profileParts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (ByteBuffer part : profileParts.values()) {
            byte[] bytes = new byte[part.limit()];
            part.get(0, bytes);
            whole.writeBytes(bytes);
        }
        return whole.toByteArray();
    }
}
