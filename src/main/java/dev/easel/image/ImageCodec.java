package dev.easel.image;

/** Bytes to pixels and back. Thread-safe. */
public interface ImageCodec {
    /**
     * Reads the header only.
     *
     * @throws UnreadableImageException if it is no image of a known format, or beyond the limits
     */
    ImageInfo probe(byte[] encoded);

    /**
     * Decodes the first frame: orientation applied, metadata dropped, CMYK, ICC, 16-bit, grey and
     * palette converted.
     *
     * @throws UnreadableImageException as {@link #probe}, or if the data are truncated or broken
     */
    Pixels decode(byte[] encoded);

    /** Encodes; a format without alpha gets the picture over white. */
    byte[] encode(Pixels pixels, ImageFormat format);

    /**
     * Shrinks to a long side of at most {@code side} pixels (never enlarges) and encodes as WebP.
     */
    byte[] thumbnail(Pixels pixels, int side);
}
