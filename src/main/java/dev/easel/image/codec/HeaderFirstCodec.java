package dev.easel.image.codec;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageInfo;
import dev.easel.image.ImageLimits;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.UnreadableImageException;
import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The codec: finds the format by its first bytes, judges the header, and only then decodes.
 * Decoding waits while others use up the memory set aside for it.
 */
public final class HeaderFirstCodec implements ImageCodec {
    private static final List<FormatDecoder> DECODERS =
            List.of(
                    new JpegDecoder(),
                    new PngDecoder(),
                    new WebpDecoder(),
                    new GifDecoder(),
                    new TiffDecoder(),
                    new BmpDecoder());
    private static final long MEGA = 1_000_000;
    private final ImageLimits limits;
    private final PixelBudget budget;

    public HeaderFirstCodec(ImageLimits limits) {
        this.limits = limits;
        this.budget = new PixelBudget(limits.maxPixels());
    }

    @Override
    public ImageInfo probe(byte[] encoded) {
        FormatDecoder decoder = decoder(encoded);
        Header header = header(decoder, encoded);
        PixelSize size = size(decoder, header);
        boolean swap = header.orientation().swapsSides();
        return new ImageInfo(
                swap ? new PixelSize(size.height(), size.width()) : size, header.mimeType());
    }

    @Override
    public Pixels decode(byte[] encoded) {
        FormatDecoder decoder = decoder(encoded);
        Header header = header(decoder, encoded);
        PixelSize size = size(decoder, header);
        return budget.with(
                size.area(),
                () -> {
                    Pixels stored = reading(decoder, () -> decoder.decode(encoded));
                    if (!stored.size().equals(size)) {
                        throw Refusals.broken(decoder.name(), "its size is not what it says");
                    }
                    return header.orientation().apply(stored);
                });
    }

    @Override
    public byte[] encode(Pixels pixels, ImageFormat format) {
        return Encoding.encode(pixels, format);
    }

    @Override
    public byte[] thumbnail(Pixels pixels, int side) {
        return Encoding.thumbnail(AreaScaler.shrink(pixels, pixels.size().within(side)));
    }

    private FormatDecoder decoder(byte[] encoded) {
        if (encoded.length > limits.maxBytes()) {
            throw Refusals.tooLarge(
                    String.format(
                            Locale.ROOT,
                            "The image has %.1f MB; at most %d MB are accepted.",
                            encoded.length / (double) MEGA,
                            limits.maxBytes() / MEGA));
        }
        for (FormatDecoder decoder : DECODERS) {
            if (decoder.recognizes(encoded)) {
                return decoder;
            }
        }
        throw Stranger.refuse(encoded);
    }

    private static Header header(FormatDecoder decoder, byte[] encoded) {
        return reading(decoder, () -> decoder.header(encoded));
    }

    private static <T> T reading(FormatDecoder decoder, Supplier<T> work) {
        try {
            return work.get();
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw Refusals.truncated(decoder.name());
        }
    }

    private PixelSize size(FormatDecoder decoder, Header header) {
        long w = header.width();
        long h = header.height();
        if (w < 1 || h < 1) {
            throw Refusals.broken(decoder.name(), "its header says " + w + "×" + h + " pixels");
        }
        if (w > limits.maxSide() || h > limits.maxSide() || w * h > limits.maxPixels()) {
            throw tooManyPixels(w, h);
        }
        return new PixelSize((int) w, (int) h);
    }

    private UnreadableImageException tooManyPixels(long w, long h) {
        return Refusals.tooLarge(
                "The picture has %d×%d pixels; at most %d a side and %d megapixels are accepted."
                        .formatted(w, h, limits.maxSide(), limits.maxPixels() / MEGA));
    }
}
