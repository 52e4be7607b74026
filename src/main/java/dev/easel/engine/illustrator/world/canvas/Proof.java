package dev.easel.engine.illustrator.world.canvas;

import java.util.function.IntConsumer;

/**
 * A copy of a canvas at a bounded size, to work on where more pixels would not be seen: what a
 * finish does to it costs the same for a picture of any size.
 */
public final class Proof {
    public final int width;
    public final int height;

    /** Its shorter side in pixels. */
    public final double unit;

    public final int[] rgb;
    private final Canvas canvas;

    private Proof(Canvas canvas, int step) {
        this.canvas = canvas;
        width = Math.max(1, canvas.width / step);
        height = Math.max(1, canvas.height / step);
        unit = Math.min(width, height);
        rgb = new int[width * height];
        rows(y -> shrinkRow(y, step));
    }

    /** With sides of at most {@code longest} pixels. */
    public static Proof of(Canvas canvas, int longest) {
        int side = Math.max(canvas.width, canvas.height);
        return new Proof(canvas, (side + longest - 1) / longest);
    }

    private void shrinkRow(int y, int step) {
        int n = step * step;
        for (int x = 0; x < width; x++) {
            int r = n / 2;
            int g = n / 2;
            int b = n / 2;
            for (int k = 0; k < n; k++) {
                int at = (y * step + k / step) * canvas.width + x * step + k % step;
                int c = canvas.rgb[at];
                r += c >> 16 & 255;
                g += c >> 8 & 255;
                b += c & 255;
            }
            rgb[y * width + x] = r / n << 16 | g / n << 8 | b / n;
        }
    }

    public Canvas canvas() {
        return canvas;
    }

    /** Runs {@code row} for every row of the proof, on all cores, beating between. */
    public void rows(IntConsumer row) {
        Bands.each(canvas.pulse(), new int[] {0, height}, width, row);
    }

    /** One number for each of its pixels. */
    public float[] plane(Tone tone) {
        float[] plane = new float[rgb.length];
        rows(
                y -> {
                    for (int i = y * width; i < (y + 1) * width; i++) {
                        plane[i] = (float) tone.of(rgb[i]);
                    }
                });
        return plane;
    }

    /** A number for a colour. */
    @FunctionalInterface
    public interface Tone {
        double of(int color);
    }

    /** Puts its pixels back on the canvas, enlarged. */
    public void print() {
        canvas.map((x, y, c) -> at(x, y));
    }

    /** The colour at a pixel of the canvas, bilinear. */
    public int at(int x, int y) {
        if (width == canvas.width) {
            return rgb[y * width + x];
        }
        double px = Math.clamp((x + 0.5) * width / canvas.width - 0.5, 0, width - 1.0);
        double py = Math.clamp((y + 0.5) * height / canvas.height - 0.5, 0, height - 1.0);
        int x0 = (int) px;
        int y0 = (int) py;
        int x1 = Math.min(width - 1, x0 + 1);
        int r0 = y0 * width;
        int r1 = Math.min(height - 1, y0 + 1) * width;
        int upper = Colors.blend(rgb[r0 + x0], rgb[r0 + x1], px - x0);
        int lower = Colors.blend(rgb[r1 + x0], rgb[r1 + x1], px - x0);
        return Colors.blend(upper, lower, py - y0);
    }
}
