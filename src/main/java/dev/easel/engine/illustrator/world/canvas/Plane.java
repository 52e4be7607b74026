package dev.easel.engine.illustrator.world.canvas;

import java.util.stream.IntStream;

/** One number per place of the canvas, kept at a bounded size and read in between. */
public final class Plane {
    private static final int LONGEST = 1500;
    private final Canvas canvas;
    private final int width;
    private final int height;
    private final float[] values;

    /** A plane of one value for each pixel of a proof. */
    public static Plane of(Proof proof, float[] values) {
        return new Plane(proof.canvas(), proof.width, proof.height, values);
    }

    /** A plane of rows of {@code width} values, stretched over the canvas. */
    static Plane of(Canvas canvas, int width, float[] values) {
        return new Plane(canvas, width, values.length / width, values);
    }

    private Plane(Canvas canvas, int width, int height, float[] values) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** The canvas's luma, 0–1. */
    public static Plane luma(Canvas canvas) {
        int step =
                Math.max(
                        1,
                        (int) Math.ceil(Math.max(canvas.width, canvas.height) / (double) LONGEST));
        int w = Math.max(1, canvas.width / step);
        int h = Math.max(1, canvas.height / step);
        float[] values = new float[w * h];
        IntStream.range(0, h)
                .parallel()
                .forEach(
                        y -> {
                            for (int x = 0; x < w; x++) {
                                values[y * w + x] = mean(canvas, x * step, y * step, step);
                            }
                        });
        canvas.pulse().beat();
        return new Plane(canvas, w, h, values);
    }

    private static float mean(Canvas canvas, int x0, int y0, int step) {
        double sum = 0;
        for (int y = y0; y < y0 + step; y++) {
            for (int x = x0; x < x0 + step; x++) {
                sum += Colors.luma(canvas.rgb[y * canvas.width + x]);
            }
        }
        return (float) (sum / (step * step));
    }

    /** {@code sigma} in units of the canvas. */
    public Plane blurred(double sigma) {
        float[] soft = Blur.of(values, width, sigma * canvas.unit * width / canvas.width);
        canvas.pulse().beat();
        return new Plane(canvas, width, height, soft);
    }

    /** A plane of the same shape computed from columns and rows of this one. */
    public Plane derive(Cell cell) {
        float[] out = new float[values.length];
        IntStream.range(0, height)
                .parallel()
                .forEach(
                        y -> {
                            for (int x = 0; x < width; x++) {
                                out[y * width + x] = (float) cell.at(x, y);
                            }
                        });
        return new Plane(canvas, width, height, out);
    }

    /** A value for a column and row of the plane itself. */
    @FunctionalInterface
    public interface Cell {
        double at(int x, int y);
    }

    /** The value in a column and row of the plane, edges repeat. */
    public double cell(int x, int y) {
        return values[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }

    /** The value at pixel (x, y) of the canvas, bilinear. */
    public double at(double x, double y) {
        double px = Math.clamp((x + 0.5) * width / canvas.width - 0.5, 0, width - 1.0);
        double py = Math.clamp((y + 0.5) * height / canvas.height - 0.5, 0, height - 1.0);
        int x0 = (int) px;
        int y0 = (int) py;
        double fx = px - x0;
        int x1 = Math.min(width - 1, x0 + 1);
        int r0 = y0 * width;
        int r1 = Math.min(height - 1, y0 + 1) * width;
        double top = values[r0 + x0] + (values[r0 + x1] - values[r0 + x0]) * fx;
        double low = values[r1 + x0] + (values[r1 + x1] - values[r1 + x0]) * fx;
        return top + (low - top) * (py - y0);
    }
}
