package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Oklab;
import dev.easel.engine.illustrator.world.canvas.Pulse;
import java.util.Arrays;

/** A few colours that stand for all of a picture's: k-means, begun with colours far apart. */
final class Swatches {
    private static final int ROUNDS = 8;
    private static final double HUE = 1.5;
    private final double[][] colors;

    /** {@code weight}: how much each pixel matters. */
    Swatches(Oklab[] pixels, double[] weight, int count, Pulse pulse) {
        colors = new double[count][];
        double[] apart = new double[pixels.length];
        Arrays.fill(apart, 1);
        for (int k = 0; k < count; k++) {
            int farthest = 0;
            for (int i = 0; i < pixels.length; i++) {
                boolean farther = apart[i] * weight[i] > apart[farthest] * weight[farthest];
                farthest = farther ? i : farthest;
            }
            colors[k] = axes(pixels[farthest]);
            for (int i = 0; i < pixels.length; i++) {
                double d = distance(colors[k], pixels[i]);
                apart[i] = k == 0 ? d : Math.min(apart[i], d);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            settle(pixels, weight);
            pulse.beat();
        }
    }

    private static double[] axes(Oklab c) {
        return new double[] {c.l(), c.a(), c.b()};
    }

    private void settle(Oklab[] pixels, double[] weight) {
        double[][] sums = new double[colors.length][4];
        for (int i = 0; i < pixels.length; i++) {
            double[] sum = sums[nearest(pixels[i])];
            sum[0] += pixels[i].l() * weight[i];
            sum[1] += pixels[i].a() * weight[i];
            sum[2] += pixels[i].b() * weight[i];
            sum[3] += weight[i];
        }
        for (int k = 0; k < colors.length; k++) {
            for (int axis = 0; axis < 3 && sums[k][3] > 0; axis++) {
                colors[k][axis] = sums[k][axis] / sums[k][3];
            }
        }
    }

    private static double distance(double[] p, Oklab c) {
        double l = p[0] - c.l();
        double a = (p[1] - c.a()) * HUE;
        double b = (p[2] - c.b()) * HUE;
        return l * l + a * a + b * b;
    }

    private int nearest(Oklab c) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int k = 0; k < colors.length; k++) {
            double d = distance(colors[k], c);
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }

    /** The colour that stands for this one, 0xRRGGBB. */
    int of(Oklab c) {
        double[] p = colors[nearest(c)];
        return new Oklab(p[0], p[1] * 1.05, p[2] * 1.05).rgb();
    }
}
