package dev.easel.engine.illustrator.world.canvas;

import java.util.stream.IntStream;

/** Shades a coarse grid and fills in between, for shaders without fine detail. */
final class SmoothShading {
    private final Canvas canvas;
    private final int step;
    private final int columns;

    SmoothShading(Canvas canvas, int step) {
        this.canvas = canvas;
        this.step = step;
        columns = (canvas.width + step - 1) / step + 1;
    }

    void paint(double from, double to, Canvas.Shader shader) {
        int top = (int) Math.max(0, Math.floor(from));
        int end = (int) Math.min(canvas.height, Math.ceil(to));
        int strip = step * 32;
        for (int y = top; y < end; y += strip) {
            paintStrip(y, Math.min(end, y + strip), shader);
        }
    }

    private void paintStrip(int top, int end, Canvas.Shader shader) {
        int gridRows = (end - top + step - 1) / step + 1;
        int[] grid = new int[columns * gridRows];
        IntStream.range(0, gridRows)
                .parallel()
                .forEach(
                        gy -> {
                            for (int gx = 0; gx < columns; gx++) {
                                grid[gy * columns + gx] = shader.at(gx * step, top + gy * step);
                            }
                        });
        canvas.rows(top, end, y -> fillRow(y, top, grid));
    }

    private void fillRow(int y, int top, int[] grid) {
        int gy = (y - top) / step;
        double fy = (double) (y - top - gy * step) / step;
        int row = gy * columns;
        for (int x = 0; x < canvas.width; x++) {
            int gx = x / step;
            double fx = (double) (x - gx * step) / step;
            int upper = Colors.blend(grid[row + gx], grid[row + gx + 1], fx);
            int lower = Colors.blend(grid[row + columns + gx], grid[row + columns + gx + 1], fx);
            canvas.rgb[y * canvas.width + x] = Canvas.dither(Colors.blend(upper, lower, fy), x, y);
        }
    }
}
