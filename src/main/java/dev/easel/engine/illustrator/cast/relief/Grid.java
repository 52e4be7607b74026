package dev.easel.engine.illustrator.cast.relief;

/** A plane of numbers, row by row, read with bilinear interpolation; 0 outside. */
final class Grid {
    final int width;
    final int height;
    final float[] values;

    Grid(int width, int height) {
        this.width = width;
        this.height = height;
        this.values = new float[width * height];
    }

    float at(float x, float y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        if (ix < 0 || iy < 0 || ix >= width - 1 || iy >= height - 1) {
            return 0;
        }
        float fx = x - ix;
        float fy = y - iy;
        int i = iy * width + ix;
        float top = values[i] + (values[i + 1] - values[i]) * fx;
        float bottom = values[i + width] + (values[i + width + 1] - values[i + width]) * fx;
        return top + (bottom - top) * fy;
    }

    /** Half the size, each cell the mean of four. */
    Grid halved() {
        Grid half = new Grid((width + 1) / 2, (height + 1) / 2);
        for (int y = 0; y < half.height; y++) {
            for (int x = 0; x < half.width; x++) {
                int x1 = Math.min(2 * x + 1, width - 1);
                int row = 2 * y * width;
                int next = Math.min(2 * y + 1, height - 1) * width;
                half.values[y * half.width + x] =
                        (values[row + 2 * x]
                                        + values[row + x1]
                                        + values[next + 2 * x]
                                        + values[next + x1])
                                / 4;
            }
        }
        return half;
    }

    /** Blurred by three passes of a box with {@code radius} cells. */
    Grid blurred(int radius) {
        Grid out = new Grid(width, height);
        System.arraycopy(values, 0, out.values, 0, values.length);
        float[] spare = new float[Math.max(width, height)];
        for (int pass = 0; pass < 3 && radius > 0; pass++) {
            for (int y = 0; y < height; y++) {
                box(out.values, y * width, 1, new Run(width, radius), spare);
            }
            for (int x = 0; x < width; x++) {
                box(out.values, x, width, new Run(height, radius), spare);
            }
        }
        return out;
    }

    private record Run(int length, int radius) {}

    private static void box(float[] v, int start, int step, Run run, float[] spare) {
        int n = run.length;
        int r = run.radius;
        float sum = 0;
        for (int i = 0; i < Math.min(r, n); i++) {
            sum += v[start + i * step];
        }
        for (int i = 0; i < n; i++) {
            sum += i + r < n ? v[start + (i + r) * step] : 0;
            sum -= i - r - 1 >= 0 ? v[start + (i - r - 1) * step] : 0;
            spare[i] = sum / (2 * r + 1);
        }
        for (int i = 0; i < n; i++) {
            v[start + i * step] = spare[i];
        }
    }
}
