package dev.easel.engine.retoucher.cutout;

import dev.easel.image.Pixels;

/**
 * Finds bars of one colour around a picture: rows of which 98.5% deviate by less than 14 from the
 * outermost, ending in a sharp step.
 */
final class Letterbox {
    private static final int SAME = 14;
    private static final int OTHER = 25;
    private static final int STEP_ROWS = 12;
    private final Pixels pixels;
    private final boolean upright;
    private final boolean backwards;

    private Letterbox(Pixels pixels, boolean upright, boolean backwards) {
        this.pixels = pixels;
        this.upright = upright;
        this.backwards = backwards;
    }

    /** The picture without its bars; all of it if it has none. */
    static Frame within(Pixels pixels) {
        int top = new Letterbox(pixels, false, false).bar();
        int bottom = new Letterbox(pixels, false, true).bar();
        int left = new Letterbox(pixels, true, false).bar();
        int right = new Letterbox(pixels, true, true).bar();
        return new Frame(left, top, pixels.width() - left - right, pixels.height() - top - bottom);
    }

    private int bar() {
        int rows = upright ? pixels.width() : pixels.height();
        int color = at(0, (upright ? pixels.height() : pixels.width()) / 2);
        int k = 0;
        while (k < rows / 3 && share(k, color, SAME) > 0.985) {
            k++;
        }
        if (k < Math.max(2, rows * 0.004) || k >= rows / 3) {
            return 0;
        }
        for (int end = k; end < Math.min(rows / 3, k + STEP_ROWS); end++) {
            if (share(end, color, OTHER) < 0.5) {
                return end + 1;
            }
        }
        return 0;
    }

    private double share(int row, int color, int most) {
        int n = upright ? pixels.height() : pixels.width();
        int good = 0;
        for (int i = 0; i < n; i++) {
            good += difference(at(row, i), color) < most ? 1 : 0;
        }
        return (double) good / n;
    }

    private int at(int row, int i) {
        int last = (upright ? pixels.width() : pixels.height()) - 1;
        int r = backwards ? last - row : row;
        return upright ? pixels.at(r, i) : pixels.at(i, r);
    }

    private static int difference(int p, int q) {
        int r = Math.abs((p >> 16 & 0xFF) - (q >> 16 & 0xFF));
        int g = Math.abs((p >> 8 & 0xFF) - (q >> 8 & 0xFF));
        int b = Math.abs((p & 0xFF) - (q & 0xFF));
        return Math.max(r, Math.max(g, b));
    }
}
