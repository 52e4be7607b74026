package dev.easel.engine.retoucher.cutout.region;

/** A dense symmetric positive definite system of equations, factored once (Cholesky). */
public final class LinearSystem {
    private static final double LEAST_PIVOT = 1e-12;
    private final double[][] lower;

    /** Factors the matrix; only its lower half is read, and it is spoilt. */
    public LinearSystem(double[][] matrix) {
        lower = matrix;
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < i; j++) {
                lower[i][j] = (lower[i][j] - dot(lower[i], lower[j], j)) / lower[j][j];
            }
            double rest = lower[i][i] - dot(lower[i], lower[i], i);
            lower[i][i] = Math.sqrt(Math.max(rest, LEAST_PIVOT));
        }
    }

    private static double dot(double[] a, double[] b, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** The x of A·x = b. */
    public double[] solve(double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - dot(lower[i], x, i)) / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }
}
