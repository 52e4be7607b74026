package dev.easel.image.codec;

import dev.easel.image.Pixels;
import dev.easel.image.UnreadableImageException;

/**
 * Reads one file format. Thread-safe.
 *
 * <p>Reading past the end of the bytes may surface as IndexOutOfBoundsException or
 * BufferUnderflowException; {@link HeaderFirstCodec} takes either for a file cut short.
 */
sealed interface FormatDecoder
        permits PngDecoder, JpegDecoder, WebpDecoder, GifDecoder, TiffDecoder, BmpDecoder {
    /** What people call the format: {@code PNG}. */
    String name();

    /** Whether the first bytes are this format's signature. */
    boolean recognizes(byte[] encoded);

    /**
     * Reads no more than the header needs.
     *
     * @throws UnreadableImageException if the header makes no sense or tells of an unsupported kind
     */
    Header header(byte[] encoded);

    /**
     * Decodes the first frame as it is stored, before its orientation is applied. The header has
     * been judged.
     *
     * @throws UnreadableImageException if the data are cut short or damaged
     */
    Pixels decode(byte[] encoded);
}
