package dev.easel.engine.illustrator.world.reference;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.ColorTable;
import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.image.Pixels;

/**
 * Gives a picture the palette and contrast of another: mean and spread of each OKLab axis (after
 * Reinhard et al., Color Transfer between Images, 2001).
 */
public final class StyleReference {
    private static final int SAMPLES = 20_000;
    private static final double MOST = 0.92;
    private final double[] goal;

    public StyleReference(Pixels reference) {
        goal = moments(reference.argb());
    }

    /** {@code adherence} 0 (unchanged) to 100. */
    public void lead(Canvas canvas, int adherence) {
        double[] own = moments(canvas.rgb);
        double strength = MOST * adherence / 100.0;
        ColorTable table = new ColorTable(c -> c.toward(carried(c, own), strength));
        canvas.map((x, y, c) -> table.shifted(c));
    }

    private Oklab carried(Oklab c, double[] own) {
        return new Oklab(
                Math.clamp(axis(c.l(), own, 0), 0, 1), axis(c.a(), own, 1), axis(c.b(), own, 2));
    }

    private double axis(double v, double[] own, int axis) {
        double spread = Math.clamp(goal[axis + 3] / own[axis + 3], 0.45, 2.2);
        return goal[axis] + (v - own[axis]) * spread;
    }

    /** Means of L, a, b, then their standard deviations. */
    private static double[] moments(int[] rgb) {
        double[] m = new double[6];
        int step = Math.max(1, rgb.length / SAMPLES);
        int n = 0;
        for (int i = 0; i < rgb.length; i += step) {
            Oklab c = Oklab.of(rgb[i]);
            double[] axes = {c.l(), c.a(), c.b()};
            for (int k = 0; k < 3; k++) {
                m[k] += axes[k];
                m[k + 3] += axes[k] * axes[k];
            }
            n++;
        }
        for (int k = 0; k < 3; k++) {
            m[k] /= n;
            m[k + 3] = Math.max(0.012, Math.sqrt(Math.max(0, m[k + 3] / n - m[k] * m[k])));
        }
        return m;
    }
}
