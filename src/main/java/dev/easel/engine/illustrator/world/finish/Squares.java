package dev.easel.engine.illustrator.world.finish;

/** The mean colour and evenness of the square around each pixel of some rows, by running sums. */
final class Squares {
    /** Red, green and blue in ten bits each, quarter steps. */
    final int[] mean;

    /** Weights: the evener a square, the greater. */
    final float[] even;

    private final int[] source;
    private final int width;
    private final int half;

    /** Of rows {@code first} to before {@code last}; squares have sides of 2·half + 1. */
    Squares(int[] source, int width, int half, int first, int last) {
        this.source = source;
        this.width = width;
        this.half = half;
        mean = new int[(last - first) * width];
        even = new float[mean.length];
        int height = source.length / width;
        int[][] columns = new int[4][width];
        int from = Math.max(0, first - half);
        int to = from;
        for (int y = first; y < last; y++) {
            while (to < Math.min(height, y + half + 1)) {
                add(columns, to++, 1);
            }
            while (from < y - half) {
                add(columns, from++, -1);
            }
            means(columns, to - from, (y - first) * width);
        }
    }

    private void add(int[][] columns, int y, int sign) {
        for (int x = 0; x < width; x++) {
            int c = source[y * width + x];
            int r = c >> 16 & 255;
            int g = c >> 8 & 255;
            int b = c & 255;
            int luma = (r * 3 + g * 6 + b) / 10;
            columns[0][x] += sign * r;
            columns[1][x] += sign * g;
            columns[2][x] += sign * b;
            columns[3][x] += sign * luma * luma;
        }
    }

    private void means(int[][] columns, int rows, int at) {
        int[] sum = new int[4];
        int from = 0;
        int to = 0;
        for (int x = 0; x < width; x++) {
            while (to < Math.min(width, x + half + 1)) {
                move(sum, columns, to++, 1);
            }
            while (from < x - half) {
                move(sum, columns, from++, -1);
            }
            float n = 1f / ((to - from) * rows);
            float r = sum[0] * n;
            float g = sum[1] * n;
            float b = sum[2] * n;
            float luma = (r * 3 + g * 6 + b) / 10;
            float variance = Math.max(0, sum[3] * n - luma * luma);
            float weight = 1 / (1 + variance * variance * 0.02f + variance * 0.5f);
            mean[at + x] =
                    (int) (r * 4 + 0.5f) << 20 | (int) (g * 4 + 0.5f) << 10 | (int) (b * 4 + 0.5f);
            even[at + x] = weight * weight;
        }
    }

    private static void move(int[] sum, int[][] columns, int x, int sign) {
        for (int c = 0; c < 4; c++) {
            sum[c] += sign * columns[c][x];
        }
    }
}
