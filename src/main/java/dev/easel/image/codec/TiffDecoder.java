package dev.easel.image.codec;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import dev.easel.image.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The first page of a TIFF, whatever its compression, colours and depth. */
final class TiffDecoder implements FormatDecoder {
    /** Bytes of unpacked samples: 50 megapixels of 16-bit RGBA. */
    private static final long MAX_UNPACKED = 400_000_000;

    private static final int BITS_PER_SAMPLE = 258;
    private static final int SAMPLES_PER_PIXEL = 277;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int SAMPLE_FORMAT = 339;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;

    @Override
    public String name() {
        return "TIFF";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        if (encoded.length < 4) {
            return false;
        }
        int signature = ByteBuffer.wrap(encoded).getInt(0);
        return signature == 0x49492A00 || signature == 0x4D4D002A;
    }

    @Override
    public Header header(byte[] encoded) {
        TiffDirectory page = page(encoded);
        return new Header(
                "image/tiff",
                page.number(TiffDirectory.WIDTH, 0),
                page.number(TiffDirectory.HEIGHT, 0),
                page.orientation());
    }

    @Override
    public Pixels decode(byte[] encoded) {
        TiffDirectory page = page(encoded);
        requireReasonable(page);
        requireUsualDepth(page);
        boolean tiled = page.count(TILE_OFFSETS) > 0;
        requireInside(
                page,
                tiled ? TILE_OFFSETS : STRIP_OFFSETS,
                tiled ? TILE_LENGTHS : STRIP_LENGTHS,
                encoded.length);
        return TiffPixels.of(read(encoded), page);
    }

    private static TiffDirectory page(byte[] encoded) {
        TiffDirectory page = TiffDirectory.read(ByteBuffer.wrap(encoded));
        if (page == null) {
            throw Refusals.truncated("TIFF");
        }
        return page;
    }

    /** Refuses what would need far more memory than its pixels. */
    private static void requireReasonable(TiffDirectory page) {
        long bits = 0;
        long samples = page.number(SAMPLES_PER_PIXEL, 1);
        for (int i = 0; i < samples; i++) {
            bits += Math.max(8, page.number(BITS_PER_SAMPLE, i, 8));
        }
        long width = page.number(TiffDirectory.WIDTH, 0);
        long height = page.number(TiffDirectory.HEIGHT, 0);
        long wide = Math.max(width, page.number(TILE_WIDTH, 0));
        long high = Math.max(height, page.number(TILE_HEIGHT, 0));
        if (wide > width + 1024 || high > height + 1024 || wide * high * bits / 8 > MAX_UNPACKED) {
            throw Refusals.tooLarge(
                    "The TIFF needs too much memory unpacked; save it as an 8-bit PNG or JPEG.");
        }
    }

    /** The reader hands out other depths scrambled. */
    private static void requireUsualDepth(TiffDirectory page) {
        long bits = page.number(BITS_PER_SAMPLE, 1);
        boolean real = page.number(SAMPLE_FORMAT, 1) == 3;
        boolean color = page.number(SAMPLES_PER_PIXEL, 1) > 2;
        if (!real && (bits > 16 || color && bits < 8)) {
            throw Refusals.unsupported(
                    "a TIFF of " + bits + "-bit whole numbers", "an 8- or 16-bit TIFF or a PNG");
        }
    }

    private static void requireInside(TiffDirectory page, int offsets, int lengths, int end) {
        if (page.count(offsets) == 0) {
            throw Refusals.truncated("TIFF");
        }
        for (int i = 0; i < page.count(offsets); i++) {
            if (page.number(offsets, i, end) + page.number(lengths, i, 0) > end) {
                throw Refusals.truncated("TIFF");
            }
        }
    }

    private static BufferedImage read(byte[] encoded) {
        ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            reader.setInput(in);
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw Refusals.broken("TIFF", "its pixels cannot be unpacked");
        } finally {
            reader.dispose();
        }
    }
}
