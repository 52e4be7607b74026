package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * PNG of every colour type and depth, interlaced or not. Our own, because libpng through OpenCV
 * loses the transparent colour of grey pictures and Java's reader brightens greys.
 */
final class PngDecoder implements FormatDecoder {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final List<Pass> WHOLE = List.of(new Pass(0, 0, 1, 1));
    private static final List<Pass> ADAM7 =
            List.of(
                    new Pass(0, 0, 8, 8),
                    new Pass(4, 0, 8, 8),
                    new Pass(0, 4, 4, 8),
                    new Pass(2, 0, 4, 4),
                    new Pass(0, 2, 2, 4),
                    new Pass(1, 0, 2, 2),
                    new Pass(0, 1, 1, 2));

    /** The pixels at columns x, x + dx, … of rows y, y + dy, …. */
    private record Pass(int x, int y, int dx, int dy) {
        void decode(PngHeader header, PngRows rows, PngColors colors, Pixels into) {
            int columns = (into.width() - x + dx - 1) / dx;
            if (columns <= 0) {
                return;
            }
            int[] line = new int[columns];
            rows.start(header.rowBytes(columns));
            for (int row = y; row < into.height(); row += dy) {
                colors.unpack(rows.next(), line);
                int to = row * into.width() + x;
                for (int i = 0; i < columns; i++) {
                    into.argb()[to + i * dx] = line[i];
                }
            }
        }
    }

    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public boolean recognizes(byte[] encoded) {
        return encoded.length >= 8 && ByteBuffer.wrap(encoded).getLong(0) == SIGNATURE;
    }

    @Override
    public Header header(byte[] encoded) {
        ByteBuffer png = ByteBuffer.wrap(encoded);
        PngHeader header = PngHeader.read(png);
        Orientation orientation = PngChunks.orientation(png);
        return new Header("image/png", header.width(), header.height(), orientation);
    }

    @Override
    public Pixels decode(byte[] encoded) {
        ByteBuffer png = ByteBuffer.wrap(encoded);
        PngHeader header = PngHeader.read(png);
        PngChunks chunks = PngChunks.read(png);
        PngColors colors = new PngColors(header, chunks);
        Pixels pixels = Pixels.blank(header.width(), header.height());
        try (PngRows rows = new PngRows(chunks.imageData, header.filterStep())) {
            for (Pass pass : header.interlaced() ? ADAM7 : WHOLE) {
                pass.decode(header, rows, colors, pixels);
            }
        }
        ColorProfile profile = ColorProfile.read(chunks.profile(), header.grey() ? 1 : 3);
        if (profile != null) {
            profile.convert(pixels.argb());
        }
        return pixels;
    }
}
