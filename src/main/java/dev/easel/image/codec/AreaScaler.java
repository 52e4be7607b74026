package dev.easel.image.codec;

import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;

/**
 * Shrinks by averaging the area each new pixel covers, in linear light and weighted by alpha, so
 * that fine bright detail keeps its brightness and transparent pixels lend no colour.
 */
final class AreaScaler {
    private static final float[] LINEAR = new float[256];

    /** sRGB level by linear light × 4095, fine enough for 8 bits but for the darkest two levels. */
    private static final byte[] LEVEL = new byte[4096];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i < LEVEL.length; i++) {
            double v = i / (LEVEL.length - 1.0);
            double s = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            LEVEL[i] = (byte) Math.round(s * 255);
        }
    }

    private final Pixels from;
    private final PixelSize size;
    private final float[] columns;
    private final float[] sums;

    private AreaScaler(Pixels from, PixelSize size) {
        this.from = from;
        this.size = size;
        this.columns = new float[4 * size.width()];
        this.sums = new float[4 * size.width()];
    }

    /** The picture at {@code size}, neither side of which is larger than its own. */
    static Pixels shrink(Pixels from, PixelSize size) {
        return from.size().equals(size) ? from : new AreaScaler(from, size).shrink();
    }

    private Pixels shrink() {
        Pixels to = Pixels.blank(size.width(), size.height());
        double step = (double) from.height() / size.height();
        int source = 0;
        sumRow(0);
        for (int y = 0; y < size.height(); y++) {
            Arrays.fill(sums, 0);
            double top = y * step;
            double bottom = Math.min(from.height(), top + step);
            for (int row = (int) top; row < bottom; row++) {
                if (row != source) {
                    sumRow(row);
                    source = row;
                }
                add((float) (Math.min(row + 1, bottom) - Math.max(row, top)));
            }
            write(to.argb(), y * size.width());
        }
        return to;
    }

    /** Averages row {@code y} into {@code columns}: light × alpha three times, and alpha. */
    private void sumRow(int y) {
        Arrays.fill(columns, 0);
        double step = (double) size.width() / from.width();
        for (int x = 0; x < from.width(); x++) {
            int p = from.argb()[y * from.width() + x];
            double left = x * step;
            int column = Math.min(size.width() - 1, (int) left);
            double over = left + step - (column + 1);
            boolean spills = over > 0 && column + 1 < size.width();
            addPixel(4 * column, p, (float) (spills ? step - over : step));
            if (spills) {
                addPixel(4 * column + 4, p, (float) over);
            }
        }
    }

    private void addPixel(int at, int p, float share) {
        float weight = (p >>> 24) * share;
        columns[at] += LINEAR[p >> 16 & 0xFF] * weight;
        columns[at + 1] += LINEAR[p >> 8 & 0xFF] * weight;
        columns[at + 2] += LINEAR[p & 0xFF] * weight;
        columns[at + 3] += weight;
    }

    private void add(float share) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += columns[i] * share;
        }
    }

    private void write(int[] argb, int at) {
        float area = (float) size.height() / from.height();
        for (int x = 0; x < size.width(); x++) {
            float weight = sums[4 * x + 3];
            int alpha = Math.clamp(Math.round(weight * area), 0, 255);
            if (alpha > 0) {
                argb[at + x] =
                        alpha << 24
                                | level(sums[4 * x] / weight) << 16
                                | level(sums[4 * x + 1] / weight) << 8
                                | level(sums[4 * x + 2] / weight);
            }
        }
    }

    private static int level(float light) {
        int i = Math.clamp(Math.round(light * (LEVEL.length - 1)), 0, LEVEL.length - 1);
        return LEVEL[i] & 0xFF;
    }
}
