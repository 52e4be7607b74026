package dev.easel.image.codec;

import dev.easel.image.UnreadableImageException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Bytes of no format we read; names the ones people send by mistake. */
final class Stranger {
    private static final String ACCEPTED = "JPEG, PNG, WebP, GIF, TIFF or BMP";

    private Stranger() {}

    static UnreadableImageException refuse(byte[] encoded) {
        if (encoded.length == 0) {
            return new UnreadableImageException(
                    "The image is empty; send a " + ACCEPTED + " file.", false);
        }
        return new UnreadableImageException(
                "This is " + guess(encoded) + "; send " + ACCEPTED + ".", false);
    }

    private static String guess(byte[] encoded) {
        String start =
                new String(
                        Arrays.copyOf(encoded, Math.min(64, encoded.length)),
                        StandardCharsets.ISO_8859_1);
        String text = start.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("ftyp", 4)) {
            boolean avif = start.startsWith("avi", 8);
            boolean heic = start.startsWith("hei", 8) || start.startsWith("mif", 8);
            return avif ? "an AVIF image" : heic ? "a HEIC image" : "a video";
        }
        if (text.startsWith("<!doctype") || text.startsWith("<html")) {
            return "a web page, no image";
        }
        if (text.startsWith("<svg") || text.startsWith("<?xml")) {
            return "an SVG or XML document";
        }
        if (text.startsWith("%pdf")) {
            return "a PDF document";
        }
        return "no image of a known format";
    }
}
