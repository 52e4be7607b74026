package dev.easel.image.codec;

import dev.easel.image.ImageFormat;
import dev.easel.image.Pixels;
import org.bytedeco.opencv.global.opencv_imgcodecs;

/** How pictures are written: which encoder settings, and what becomes of alpha. */
final class Encoding {
    private static final int JPEG_QUALITY = 92;
    private static final int WEBP_QUALITY = 90;
    private static final int THUMBNAIL_QUALITY = 82;

    /** The largest side the WebP bitstream can tell of. (RFC 9649, 2.4.) */
    private static final int WEBP_SIDE = 16_383;

    private Encoding() {}

    static byte[] encode(Pixels pixels, ImageFormat format) {
        return switch (format) {
            case PNG -> png(pixels);
            case JPEG ->
                    NativeImages.encode(
                            overWhite(pixels),
                            ".jpg",
                            opencv_imgcodecs.IMWRITE_JPEG_QUALITY,
                            JPEG_QUALITY);
            case WEBP -> webp(pixels, WEBP_QUALITY);
        };
    }

    static byte[] thumbnail(Pixels pixels) {
        return webp(pixels, THUMBNAIL_QUALITY);
    }

    /**
     * Runs of one byte behind well-chosen filters: on drawings and photos as small as zlib's level
     * 6, or smaller, in a fifth of the time.
     */
    private static byte[] png(Pixels pixels) {
        return NativeImages.encode(
                pixels,
                ".png",
                opencv_imgcodecs.IMWRITE_PNG_STRATEGY,
                opencv_imgcodecs.IMWRITE_PNG_STRATEGY_RLE,
                opencv_imgcodecs.IMWRITE_PNG_FILTER,
                opencv_imgcodecs.IMWRITE_PNG_ALL_FILTERS);
    }

    private static byte[] webp(Pixels pixels, int quality) {
        if (pixels.size().longSide() > WEBP_SIDE) {
            throw new IllegalArgumentException(
                    "a WebP has at most " + WEBP_SIDE + " pixels a side, not " + pixels.size());
        }
        return NativeImages.encode(pixels, ".webp", opencv_imgcodecs.IMWRITE_WEBP_QUALITY, quality);
    }

    private static Pixels overWhite(Pixels pixels) {
        if (!pixels.hasAlpha()) {
            return pixels;
        }
        Pixels flat = Pixels.blank(pixels.width(), pixels.height());
        for (int i = 0; i < flat.argb().length; i++) {
            int p = pixels.argb()[i];
            int a = p >>> 24;
            int r = blend(p >> 16 & 0xFF, a);
            int g = blend(p >> 8 & 0xFF, a);
            flat.argb()[i] = 0xFF000000 | r << 16 | g << 8 | blend(p & 0xFF, a);
        }
        return flat;
    }

    private static int blend(int level, int alpha) {
        return (level * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
