package dev.easel.image.codec;

import dev.easel.image.Pixels;

/** JPEG, sequential and progressive; grey, YCbCr, RGB, CMYK and YCCK. */
final class JpegDecoder implements FormatDecoder {
    @Override
    public String name() {
        return "JPEG";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        return encoded.length >= 3
                && encoded[0] == (byte) 0xFF
                && encoded[1] == (byte) 0xD8
                && encoded[2] == (byte) 0xFF;
    }

    @Override
    public Header header(byte[] encoded) {
        JpegSegments segments = JpegSegments.read(encoded);
        JpegFrame frame = segments.frame();
        return new Header("image/jpeg", frame.width(), frame.height(), segments.orientation());
    }

    @Override
    public Pixels decode(byte[] encoded) {
        JpegSegments segments = JpegSegments.read(encoded);
        JpegCompleteness.require(encoded);
        int channels = segments.frame().components().size();
        if (channels == 4) {
            return CmykJpeg.decode(encoded, segments);
        }
        Pixels pixels = NativeImages.decode(encoded);
        if (pixels == null) {
            throw Refusals.broken("JPEG", "its pixels cannot be unpacked");
        }
        ColorProfile profile = ColorProfile.read(segments.profile(), channels);
        if (profile != null) {
            profile.convert(pixels.argb());
        }
        return pixels;
    }
}
