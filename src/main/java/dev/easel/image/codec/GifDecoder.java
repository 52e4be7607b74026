package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first frame of a GIF, on its transparent screen. Our own, because Java's reader fails on
 * valid files whose code table fills up. (GIF89a specification.)
 */
final class GifDecoder implements FormatDecoder {
    private static final int[] WHOLE = {0, 1};

    /** Interlaced: first row and row step of each of the four passes. */
    private static final int[] PASSES = {0, 8, 4, 8, 2, 4, 1, 2};

    @Override
    public String name() {
        return "GIF";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        return encoded.length >= 6
                && encoded[0] == 'G'
                && encoded[1] == 'I'
                && encoded[2] == 'F'
                && encoded[3] == '8'
                && (encoded[4] == '7' || encoded[4] == '9')
                && encoded[5] == 'a';
    }

    @Override
    public Header header(byte[] encoded) {
        GifFrame frame = GifFrame.first(wrap(encoded));
        return new Header(
                "image/gif", frame.screenWidth(), frame.screenHeight(), Orientation.NORMAL);
    }

    @Override
    public Pixels decode(byte[] encoded) {
        ByteBuffer gif = wrap(encoded);
        GifFrame frame = GifFrame.first(gif);
        GifPixels indices = new GifPixels(gif, frame.data());
        Pixels screen = Pixels.blank(frame.screenWidth(), frame.screenHeight());
        int[] passes = frame.interlaced() ? PASSES : WHOLE;
        byte[] row = new byte[frame.width()];
        for (int pass = 0; pass < passes.length; pass += 2) {
            for (int y = passes[pass]; y < frame.height(); y += passes[pass + 1]) {
                indices.next(row);
                int to = (frame.y() + y) * screen.width() + frame.x();
                for (int x = 0; x < row.length; x++) {
                    screen.argb()[to + x] = frame.palette()[row[x] & 0xFF];
                }
            }
        }
        return screen;
    }

    private static ByteBuffer wrap(byte[] encoded) {
        return ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
    }
}
