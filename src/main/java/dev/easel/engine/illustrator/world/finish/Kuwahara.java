package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import java.util.stream.IntStream;

/**
 * Flattens a picture into brush-like patches that keep their edges: the mean of whichever of eight
 * neighbouring squares is most even (after Kuwahara, 1976), softly weighted. Works in strips with
 * summed-area tables, so its cost does not grow with the radius.
 */
final class Kuwahara {
    private static final int STRIP = 64;
    private static final int SECTORS = 8;
    private final Canvas canvas;
    private final int reach;
    private final int half;
    private final int[] dx = new int[SECTORS];
    private final int[] dy = new int[SECTORS];

    private Kuwahara(Canvas canvas, double radius) {
        this.canvas = canvas;
        half = (int) Math.max(1, radius * 0.55);
        for (int k = 0; k < SECTORS; k++) {
            dx[k] = (int) Math.round(Math.cos(k * Math.PI / 4) * radius * 0.62);
            dy[k] = (int) Math.round(Math.sin(k * Math.PI / 4) * radius * 0.62);
        }
        reach = (int) Math.ceil(radius * 0.62) + half + 1;
    }

    /** {@code radius} in units of the canvas, at least two pixels. */
    static void apply(Canvas canvas, double radius) {
        new Kuwahara(canvas, Math.max(2, radius * canvas.unit)).run();
    }

    private void run() {
        int[] source = canvas.rgb.clone();
        int strips = (canvas.height + STRIP - 1) / STRIP;
        for (int from = 0; from < strips; from += 4) {
            IntStream.range(from, Math.min(strips, from + 4))
                    .parallel()
                    .forEach(s -> strip(source, s * STRIP));
            canvas.pulse().beat();
        }
    }

    private void strip(int[] source, int top) {
        int end = Math.min(canvas.height, top + STRIP);
        int first = Math.max(0, top - reach);
        int last = Math.min(canvas.height, end + reach);
        int[][] sums = sums(source, first, last);
        double[] out = new double[4];
        for (int y = top; y < end; y++) {
            for (int x = 0; x < canvas.width; x++) {
                pixel(sums, new int[] {x, y, first, last}, out);
                canvas.rgb[y * canvas.width + x] =
                        (int) (out[0] / out[3]) << 16
                                | (int) (out[1] / out[3]) << 8
                                | (int) (out[2] / out[3]);
            }
        }
    }

    /** Summed areas of red, green, blue and squared luma; ints wrap, their differences do not. */
    private int[][] sums(int[] source, int first, int last) {
        int stride = canvas.width + 1;
        int[][] sums = new int[4][stride * (last - first + 1)];
        for (int y = first; y < last; y++) {
            int r = 0;
            int g = 0;
            int b = 0;
            int q = 0;
            for (int x = 0; x < canvas.width; x++) {
                int c = source[y * canvas.width + x];
                int luma = ((c >> 16 & 255) * 3 + (c >> 8 & 255) * 6 + (c & 255)) / 10;
                int i = (y - first + 1) * stride + x + 1;
                sums[0][i] = sums[0][i - stride] + (r += c >> 16 & 255);
                sums[1][i] = sums[1][i - stride] + (g += c >> 8 & 255);
                sums[2][i] = sums[2][i - stride] + (b += c & 255);
                sums[3][i] = sums[3][i - stride] + (q += luma * luma);
            }
        }
        return sums;
    }

    /** {@code at}: x, y, first and end row of the sums. */
    private void pixel(int[][] sums, int[] at, double[] out) {
        int stride = canvas.width + 1;
        out[0] = out[1] = out[2] = out[3] = 0;
        for (int k = 0; k < SECTORS; k++) {
            int x0 = Math.clamp(at[0] + dx[k] - half, 0, canvas.width - 1);
            int x1 = Math.clamp(at[0] + dx[k] + half + 1, x0 + 1, canvas.width);
            int y0 = Math.clamp(at[1] + dy[k] - half, at[2], at[3] - 1) - at[2];
            int y1 = Math.clamp(at[1] + dy[k] + half + 1, y0 + at[2] + 1, at[3]) - at[2];
            int a = y1 * stride + x1;
            int b = y0 * stride + x1;
            int c = y1 * stride + x0;
            int d = y0 * stride + x0;
            double n = 1.0 / ((x1 - x0) * (y1 - y0));
            double red = (sums[0][a] - sums[0][b] - sums[0][c] + sums[0][d]) * n;
            double green = (sums[1][a] - sums[1][b] - sums[1][c] + sums[1][d]) * n;
            double blue = (sums[2][a] - sums[2][b] - sums[2][c] + sums[2][d]) * n;
            double luma = (red * 3 + green * 6 + blue) / 10;
            double variance =
                    Math.max(
                            0,
                            (sums[3][a] - sums[3][b] - sums[3][c] + sums[3][d]) * n - luma * luma);
            double even = 1 / (1 + variance * variance * 0.02 + variance * 0.5);
            double weight = even * even;
            out[0] += red * weight;
            out[1] += green * weight;
            out[2] += blue * weight;
            out[3] += weight;
        }
    }
}
