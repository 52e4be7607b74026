package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where a GIF's first frame lies and how it is coloured.
 *
 * @param screenWidth of the screen, grown where the frame reaches beyond it, as browsers do
 * @param palette 256 pixels, the transparent one and those the file leaves out included
 * @param data where the compressed indices begin
 */
record GifFrame(
        int screenWidth,
        int screenHeight,
        int x,
        int y,
        int width,
        int height,
        boolean interlaced,
        int[] palette,
        int data) {
    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int IMAGE = 0x2C;

    static GifFrame first(ByteBuffer gif) {
        int at = 13 + tableBytes(gif.get(10));
        int transparent = -1;
        while (gif.get(at) == EXTENSION) {
            if ((gif.get(at + 1) & 0xFF) == GRAPHIC_CONTROL) {
                transparent = (gif.get(at + 3) & 1) == 1 ? gif.get(at + 6) & 0xFF : -1;
            }
            at += 2;
            while (gif.get(at) != 0) {
                at += 1 + (gif.get(at) & 0xFF);
            }
            at++;
        }
        if (gif.get(at) != IMAGE) {
            throw Refusals.broken("GIF", "it holds no picture");
        }
        return read(gif, at + 1, transparent);
    }

    private static GifFrame read(ByteBuffer gif, int at, int transparent) {
        int x = unsigned(gif, at);
        int y = unsigned(gif, at + 2);
        int width = unsigned(gif, at + 4);
        int height = unsigned(gif, at + 6);
        byte flags = gif.get(at + 8);
        int data = at + 9 + tableBytes(flags);
        int[] palette =
                tableBytes(flags) > 0
                        ? palette(gif, at + 9, tableBytes(flags))
                        : palette(gif, 13, tableBytes(gif.get(10)));
        if (transparent >= 0) {
            palette[transparent] = 0;
        }
        return new GifFrame(
                Math.max(unsigned(gif, 6), x + width),
                Math.max(unsigned(gif, 8), y + height),
                x,
                y,
                width,
                height,
                (flags & 0x40) != 0,
                palette,
                data);
    }

    private static int tableBytes(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int[] palette(ByteBuffer gif, int at, int bytes) {
        int[] palette = new int[256];
        Arrays.fill(palette, 0xFF000000);
        for (int i = 0; i < bytes / 3; i++) {
            palette[i] |=
                    (gif.get(at + 3 * i) & 0xFF) << 16
                            | (gif.get(at + 3 * i + 1) & 0xFF) << 8
                            | (gif.get(at + 3 * i + 2) & 0xFF);
        }
        return palette;
    }

    private static int unsigned(ByteBuffer gif, int at) {
        return gif.getShort(at) & 0xFFFF;
    }
}
