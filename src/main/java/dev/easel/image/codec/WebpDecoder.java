package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** WebP, lossy and lossless, with and without alpha; the first frame of an animation. */
final class WebpDecoder implements FormatDecoder {
    @Override
    public String name() {
        return "WebP";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        ByteBuffer webp = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        return encoded.length >= 12
                && webp.getInt(0) == WebpChunks.RIFF
                && webp.getInt(8) == WebpChunks.WEBP;
    }

    @Override
    public Header header(byte[] encoded) {
        WebpChunks chunks = WebpChunks.read(encoded);
        return new Header("image/webp", chunks.width(), chunks.height(), chunks.orientation());
    }

    @Override
    public Pixels decode(byte[] encoded) {
        WebpChunks chunks = WebpChunks.read(encoded);
        Pixels pixels = NativeImages.decode(encoded);
        if (pixels == null) {
            throw Refusals.broken("WebP", "its pixels cannot be unpacked");
        }
        ColorProfile profile = ColorProfile.read(chunks.profile(), 3);
        if (profile != null) {
            profile.convert(pixels.argb());
        }
        return pixels;
    }
}
