package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.region.LinearSystem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A backdrop whose CIELAB colour is a quadratic function of the place, fitted to a 2% border with
 * repeated rejection of what does not belong.
 *
 * @param coefficients six for each channel, of 1, x, y, x², y², xy; x and y −0.5 … 0.5
 * @param spread standard deviation of the border around the model, CIELAB
 */
record BackdropModel(double[][] coefficients, double spread) {
    private static final int TERMS = 6;
    private static final int ROUNDS = 6;
    private static final double FIRST_TOLERANCE = 18;
    private static final double LEAST_INLIERS = 0.86;
    private static final double MOST_SPREAD = 2.6;

    /** The backdrop, or null if the border is not plain. */
    static @Nullable BackdropModel fit(ColorPlanes lab) {
        int[] border = border(lab.width(), lab.height());
        boolean[] inlier = nearMedian(lab, border);
        BackdropModel model = null;
        for (int round = 0; round < ROUNDS; round++) {
            if (share(inlier) < 0.5) {
                return null;
            }
            model = leastSquares(lab, border, inlier);
            double[] distance = model.distances(lab, border);
            model = new BackdropModel(model.coefficients, deviation(distance, inlier));
            double tolerance = Math.max(3, 3 * model.spread);
            for (int k = 0; k < border.length; k++) {
                inlier[k] = distance[k] < tolerance;
            }
        }
        boolean plain = share(inlier) >= LEAST_INLIERS;
        return plain && model != null && model.spread <= MOST_SPREAD ? model : null;
    }

    /** How far each pixel is from the backdrop, CIELAB. */
    Plane difference(ColorPlanes lab) {
        int[] all = new int[lab.width() * lab.height()];
        Arrays.setAll(all, i -> i);
        double[] distance = distances(lab, all);
        Plane out = Plane.zeros(lab.width(), lab.height());
        for (int i = 0; i < distance.length; i++) {
            out.values()[i] = (float) distance[i];
        }
        return out;
    }

    private static int[] border(int w, int h) {
        int wide = Math.max(3, (int) (0.02 * Math.max(w, h)));
        int[] out = new int[w * h];
        int n = 0;
        for (int i = 0; i < out.length; i++) {
            int x = i % w;
            int y = i / w;
            if (Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y)) < wide) {
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static boolean[] nearMedian(ColorPlanes lab, int[] border) {
        float l = median(lab.first(), border);
        float a = median(lab.second(), border);
        float b = median(lab.third(), border);
        boolean[] out = new boolean[border.length];
        for (int k = 0; k < out.length; k++) {
            int i = border[k];
            double dl = lab.first().values()[i] - l;
            double da = lab.second().values()[i] - a;
            double db = lab.third().values()[i] - b;
            out[k] = Math.sqrt(dl * dl + da * da + db * db) < FIRST_TOLERANCE;
        }
        return out;
    }

    private static float median(Plane plane, int[] border) {
        float[] values = new float[border.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = plane.values()[border[k]];
        }
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double share(boolean[] inlier) {
        int n = 0;
        for (boolean b : inlier) {
            n += b ? 1 : 0;
        }
        return (double) n / inlier.length;
    }

    private static double[] terms(int i, int w, int h) {
        double x = (double) (i % w) / w - 0.5;
        double y = (double) (i / w) / h - 0.5;
        return new double[] {1, x, y, x * x, y * y, x * y};
    }

    private static BackdropModel leastSquares(ColorPlanes lab, int[] border, boolean[] inlier) {
        Plane[] channels = {lab.first(), lab.second(), lab.third()};
        double[][] coefficients = new double[3][];
        for (int c = 0; c < 3; c++) {
            double[][] normal = new double[TERMS][TERMS];
            double[] right = new double[TERMS];
            for (int k = 0; k < border.length; k++) {
                if (inlier[k]) {
                    double[] t = terms(border[k], lab.width(), lab.height());
                    add(normal, right, t, channels[c].values()[border[k]]);
                }
            }
            for (int d = 0; d < TERMS; d++) {
                normal[d][d] += 1e-6;
            }
            coefficients[c] = new LinearSystem(normal).solve(right);
        }
        return new BackdropModel(coefficients, 0);
    }

    private static void add(double[][] normal, double[] right, double[] terms, double value) {
        for (int r = 0; r < TERMS; r++) {
            right[r] += terms[r] * value;
            for (int c = 0; c < TERMS; c++) {
                normal[r][c] += terms[r] * terms[c];
            }
        }
    }

    private double[] distances(ColorPlanes lab, int[] places) {
        double[] out = new double[places.length];
        for (int k = 0; k < out.length; k++) {
            int i = places[k];
            double[] t = terms(i, lab.width(), lab.height());
            double l = lab.first().values()[i] - dot(coefficients[0], t);
            double a = lab.second().values()[i] - dot(coefficients[1], t);
            double b = lab.third().values()[i] - dot(coefficients[2], t);
            out[k] = Math.sqrt(l * l + a * a + b * b);
        }
        return out;
    }

    private static double dot(double[] u, double[] v) {
        double sum = 0;
        for (int k = 0; k < u.length; k++) {
            sum += u[k] * v[k];
        }
        return sum;
    }

    private static double deviation(double[] distance, boolean[] inlier) {
        double[] values = new double[distance.length];
        int n = 0;
        for (int k = 0; k < distance.length; k++) {
            if (inlier[k]) {
                values[n++] = distance[k];
            }
        }
        double[] kept = Arrays.copyOf(values, n);
        Arrays.sort(kept);
        return n == 0 ? 0 : 1.48 * kept[n / 2];
    }
}
