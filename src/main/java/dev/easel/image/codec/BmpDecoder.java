package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** BMP of every depth, plain and run-length encoded. */
final class BmpDecoder implements FormatDecoder {
    @Override
    public String name() {
        return "BMP";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        return encoded.length >= 2 && encoded[0] == 'B' && encoded[1] == 'M';
    }

    @Override
    public Header header(byte[] encoded) {
        BmpHeader header = BmpHeader.read(wrap(encoded));
        return new Header("image/bmp", header.width(), header.height(), Orientation.NORMAL);
    }

    @Override
    public Pixels decode(byte[] encoded) {
        ByteBuffer bmp = wrap(encoded);
        BmpHeader header = BmpHeader.read(bmp);
        Pixels pixels = Pixels.blank(header.width(), (int) header.height());
        int[] palette = palette(bmp, header);
        switch (header.packing()) {
            case PLAIN -> plain(bmp, header, palette, pixels);
            case RUN_LENGTH_8, RUN_LENGTH_4 ->
                    new BmpRunLength(bmp, header).decode(palette, pixels);
        }
        return pixels;
    }

    private static void plain(ByteBuffer bmp, BmpHeader header, int[] palette, Pixels pixels) {
        BmpMasks masks = new BmpMasks(header.masks());
        for (int y = 0; y < pixels.height(); y++) {
            int row = header.topDown() ? y : pixels.height() - 1 - y;
            ByteBuffer from =
                    bmp.slice(header.data() + y * header.rowBytes(), header.rowBytes())
                            .order(ByteOrder.LITTLE_ENDIAN);
            for (int x = 0; x < pixels.width(); x++) {
                pixels.argb()[row * pixels.width() + x] =
                        switch (header.depth()) {
                            case 16 -> masks.toArgb(from.getShort(2 * x) & 0xFFFF);
                            case 24 -> 0xFF000000 | triple(from, 3 * x);
                            case 32 -> masks.toArgb(from.getInt(4 * x));
                            default -> palette[index(from, x, header.depth())];
                        };
            }
        }
    }

    private static int index(ByteBuffer row, int x, int depth) {
        int bit = x * depth;
        return row.get(bit >> 3) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
    }

    private static int[] palette(ByteBuffer bmp, BmpHeader header) {
        int[] palette = new int[256];
        Arrays.fill(palette, 0xFF000000);
        int room = (header.data() - header.palette()) / header.entryBytes();
        int entries = header.depth() > 8 ? 0 : Math.min(1 << header.depth(), room);
        for (int i = 0; i < entries; i++) {
            palette[i] |= triple(bmp, header.palette() + i * header.entryBytes());
        }
        return palette;
    }

    private static int triple(ByteBuffer from, int at) {
        return from.get(at) & 0xFF
                | (from.get(at + 1) & 0xFF) << 8
                | (from.get(at + 2) & 0xFF) << 16;
    }

    private static ByteBuffer wrap(byte[] encoded) {
        return ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
    }
}
