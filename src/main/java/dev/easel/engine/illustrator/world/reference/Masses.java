package dev.easel.engine.illustrator.world.reference;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.image.Pixels;

/** Where a picture is light and where dark, on a coarse grid stretched over it. */
public final class Masses {
    private static final int SIDE = 24;
    private static final int TAPS = 6;
    private final double[] luma = new double[SIDE * SIDE];

    private Masses(int[] rgb, int width, int height) {
        for (int i = 0; i < luma.length; i++) {
            double sum = 0;
            for (int k = 0; k < TAPS * TAPS; k++) {
                int x = (int) ((i % SIDE + (k % TAPS + 0.5) / TAPS) * width / SIDE);
                int y = (int) ((i / SIDE + (k / TAPS + 0.5) / TAPS) * height / SIDE);
                sum += Colors.luma(rgb[y * width + x]);
            }
            luma[i] = sum / (TAPS * TAPS);
        }
    }

    public static Masses of(Pixels pixels) {
        return new Masses(pixels.argb(), pixels.width(), pixels.height());
    }

    public static Masses of(Canvas canvas) {
        return new Masses(canvas.rgb, canvas.width, canvas.height);
    }

    /** How alike two layouts are: Pearson's correlation, -1 to 1. */
    public double likeness(Masses other) {
        double ma = mean();
        double mb = other.mean();
        double ab = 0;
        double aa = 1e-9;
        double bb = 1e-9;
        for (int i = 0; i < luma.length; i++) {
            double a = luma[i] - ma;
            double b = other.luma[i] - mb;
            ab += a * b;
            aa += a * a;
            bb += b * b;
        }
        return ab / Math.sqrt(aa * bb);
    }

    /** Lightens and darkens a canvas towards this layout; {@code strength} 0–100. */
    public void lead(Canvas canvas, int strength) {
        Masses own = of(canvas);
        double offset = own.mean() - mean();
        double k = 0.75 * strength / 100.0;
        canvas.map(
                (x, y, c) -> {
                    double u = (x + 0.5) / canvas.width * SIDE - 0.5;
                    double v = (y + 0.5) / canvas.height * SIDE - 0.5;
                    double goal = at(u, v) + offset;
                    double gain = Math.clamp((goal + 0.08) / (own.at(u, v) + 0.08), 0.35, 2.2);
                    return Colors.scale(c, 1 + (gain - 1) * k);
                });
    }

    private double mean() {
        double sum = 0;
        for (double v : luma) {
            sum += v;
        }
        return sum / luma.length;
    }

    private double at(double u, double v) {
        double x = Math.clamp(u, 0, SIDE - 1);
        double y = Math.clamp(v, 0, SIDE - 1);
        int x0 = (int) x;
        int y0 = (int) y;
        int x1 = Math.min(SIDE - 1, x0 + 1);
        int y1 = Math.min(SIDE - 1, y0 + 1);
        double top =
                luma[y0 * SIDE + x0] + (luma[y0 * SIDE + x1] - luma[y0 * SIDE + x0]) * (x - x0);
        double low =
                luma[y1 * SIDE + x0] + (luma[y1 * SIDE + x1] - luma[y1 * SIDE + x0]) * (x - x0);
        return top + (low - top) * (y - y0);
    }
}
