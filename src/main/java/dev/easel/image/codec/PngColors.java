package dev.easel.image.codec;

import dev.easel.image.codec.PngHeader.ColorType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns the samples of a PNG row into pixels, for every colour type and depth. */
final class PngColors {
    private static final int OPAQUE = 0xFF000000;
    private final PngHeader header;
    private final int[] palette = new int[256];

    /** The one colour that is transparent, sample by sample as stored; -1 matches nothing. */
    private final int[] clear = {-1, -1, -1};

    PngColors(PngHeader header, PngChunks chunks) {
        this.header = header;
        if (header.colorType() == ColorType.PALETTE) {
            readPalette(chunks.palette, chunks.transparency);
        } else if (chunks.transparency != null && header.channels() % 2 == 1) {
            for (int c = 0; c < header.channels(); c++) {
                clear[c] = chunks.transparency.getShort(2 * c) & 0xFFFF;
            }
        }
    }

    private void readPalette(@Nullable ByteBuffer colors, @Nullable ByteBuffer alphas) {
        if (colors == null) {
            throw Refusals.broken("PNG", "its palette is missing");
        }
        Arrays.fill(palette, OPAQUE);
        for (int i = 0; i < Math.min(256, colors.limit() / 3); i++) {
            int alpha = alphas != null && i < alphas.limit() ? alphas.get(i) & 0xFF : 0xFF;
            palette[i] =
                    alpha << 24
                            | (colors.get(3 * i) & 0xFF) << 16
                            | (colors.get(3 * i + 1) & 0xFF) << 8
                            | (colors.get(3 * i + 2) & 0xFF);
        }
    }

    /** Writes the first {@code out.length} pixels of a row. */
    void unpack(byte[] row, int[] out) {
        switch (header.colorType()) {
            case GREY -> grey(row, out);
            case RGB -> rgb(row, out);
            case PALETTE -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = palette[sample(row, i)];
                }
            }
            case GREY_ALPHA -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = eight(row, 2 * i + 1) << 24 | eight(row, 2 * i) * 0x010101;
                }
            }
            case RGB_ALPHA -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = eight(row, 4 * i + 3) << 24 | color(row, 4 * i);
                }
            }
        }
    }

    private void grey(byte[] row, int[] out) {
        for (int i = 0; i < out.length; i++) {
            int alpha = sample(row, i) == clear[0] ? 0 : OPAQUE;
            out[i] = alpha | eight(row, i) * 0x010101;
        }
    }

    private void rgb(byte[] row, int[] out) {
        for (int i = 0; i < out.length; i++) {
            boolean hidden =
                    clear[0] >= 0
                            && sample(row, 3 * i) == clear[0]
                            && sample(row, 3 * i + 1) == clear[1]
                            && sample(row, 3 * i + 2) == clear[2];
            out[i] = (hidden ? 0 : OPAQUE) | color(row, 3 * i);
        }
    }

    private int color(byte[] row, int first) {
        return eight(row, first) << 16 | eight(row, first + 1) << 8 | eight(row, first + 2);
    }

    /** Sample {@code i} as it is stored. */
    private int sample(byte[] row, int i) {
        int depth = header.depth();
        if (depth == 8) {
            return row[i] & 0xFF;
        }
        if (depth == 16) {
            return (row[2 * i] & 0xFF) << 8 | row[2 * i + 1] & 0xFF;
        }
        int bit = i * depth;
        return row[bit >> 3] >> 8 - depth - (bit & 7) & (1 << depth) - 1;
    }

    /** Sample {@code i}, scaled to 0–255. */
    private int eight(byte[] row, int i) {
        int depth = header.depth();
        if (depth == 8) {
            return row[i] & 0xFF;
        }
        int max = (1 << depth) - 1;
        return (sample(row, i) * 255 + max / 2) / max;
    }
}
