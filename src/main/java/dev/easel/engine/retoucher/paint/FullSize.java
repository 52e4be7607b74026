package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.Pixels;

/**
 * Brings a result made at a bounded size back to the size of the original, row by row, with the
 * original's own fine detail.
 */
public final class FullSize {
    private FullSize() {}

    /**
     * The result at the original's size, with the original's alpha.
     *
     * @param before what the result was made from, encoded sRGB
     * @param after the result, of the same size as {@code before}
     * @param detail share of the original's finer detail to keep, 0–1
     */
    public static Pixels of(Pixels original, ColorPlanes before, ColorPlanes after, float detail) {
        boolean same = original.size().equals(after.size());
        float kept = same ? 0 : detail;
        Plane[] change = {
            after.first().with(before.first(), (a, b) -> a - kept * b),
            after.second().with(before.second(), (a, b) -> a - kept * b),
            after.third().with(before.third(), (a, b) -> a - kept * b)
        };
        int w = original.width();
        Pixels out = Pixels.blank(w, original.height());
        Rows.each(
                original.height(),
                y -> {
                    int[] target = out.argb();
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        target[i] = original.argb()[i] & 0xFF000000;
                    }
                    for (int c = 0; c < 3; c++) {
                        channel(original, new Row(change[c], out, y), 16 - 8 * c, kept);
                    }
                });
        return out;
    }

    private record Row(Plane change, Pixels out, int y) {}

    private static void channel(Pixels original, Row row, int shift, float kept) {
        float[] line =
                vertical(row.change, (row.y + 0.5f) * row.change.height() / original.height());
        int w = original.width();
        for (int x = 0; x < w; x++) {
            float value = cubic(line, (x + 0.5f) * line.length / w - 0.5f) * 255;
            int i = row.y * w + x;
            float whole = value + kept * (original.argb()[i] >> shift & 0xFF);
            row.out.argb()[i] |= Math.clamp(Math.round(whole), 0, 255) << shift;
        }
    }

    private static float[] vertical(Plane plane, float centre) {
        float y = centre - 0.5f;
        int y0 = (int) Math.floor(y);
        float t = y - y0;
        float[] out = new float[plane.width()];
        for (int k = -1; k <= 2; k++) {
            float weight = weight(k - t);
            int from = Math.clamp(y0 + k, 0, plane.height() - 1) * plane.width();
            for (int x = 0; x < out.length; x++) {
                out[x] += weight * plane.values()[from + x];
            }
        }
        return out;
    }

    private static float cubic(float[] line, float x) {
        int x0 = (int) Math.floor(x);
        float t = x - x0;
        if (t == 0) {
            return line[Math.clamp(x0, 0, line.length - 1)];
        }
        float sum = 0;
        for (int k = -1; k <= 2; k++) {
            sum += weight(k - t) * line[Math.clamp(x0 + k, 0, line.length - 1)];
        }
        return sum;
    }

    /** Catmull–Rom. */
    private static float weight(float distance) {
        float d = Math.abs(distance);
        if (d >= 2) {
            return 0;
        }
        return d < 1 ? (1.5f * d - 2.5f) * d * d + 1 : ((-0.5f * d + 2.5f) * d - 4) * d + 2;
    }
}
