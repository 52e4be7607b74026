package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;

/** The run-length packings of a BMP; pixels that are skipped stay transparent. ([MS-WMF] 3.1.6) */
final class BmpRunLength {
    private static final int END_OF_LINE = 0;
    private static final int END_OF_PICTURE = 1;
    private static final int MOVE = 2;
    private final ByteBuffer bmp;
    private final boolean nibbles;
    private final boolean topDown;
    private int at;
    private int x;
    private int y;

    BmpRunLength(ByteBuffer bmp, BmpHeader header) {
        this.bmp = bmp;
        this.nibbles = header.packing() == BmpHeader.Packing.RUN_LENGTH_4;
        this.topDown = header.topDown();
        this.at = header.data();
    }

    void decode(int[] palette, Pixels into) {
        while (true) {
            int count = bmp.get(at) & 0xFF;
            int second = bmp.get(at + 1) & 0xFF;
            at += 2;
            if (count > 0) {
                for (int i = 0; i < count; i++) {
                    put(into, palette[nibbles ? nibble(second, i) : second]);
                }
            } else if (second == END_OF_LINE) {
                x = 0;
                y++;
            } else if (second == END_OF_PICTURE) {
                return;
            } else if (second == MOVE) {
                x += bmp.get(at) & 0xFF;
                y += bmp.get(at + 1) & 0xFF;
                at += 2;
            } else {
                literal(second, palette, into);
            }
        }
    }

    private void literal(int count, int[] palette, Pixels into) {
        for (int i = 0; i < count; i++) {
            int value = bmp.get(at + (nibbles ? i / 2 : i)) & 0xFF;
            put(into, palette[nibbles ? nibble(value, i) : value]);
        }
        int bytes = nibbles ? (count + 1) / 2 : count;
        at += bytes + (bytes & 1);
    }

    private static int nibble(int pair, int i) {
        return i % 2 == 0 ? pair >> 4 : pair & 0xF;
    }

    private void put(Pixels into, int argb) {
        if (y >= into.height()) {
            throw Refusals.broken("BMP", "it has more rows than it says");
        }
        if (x < into.width()) {
            int row = topDown ? y : into.height() - 1 - y;
            into.argb()[row * into.width() + x] = argb;
        }
        x++;
    }
}
