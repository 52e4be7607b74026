package dev.easel.engine.retoucher.upscale.training;

/** Least squares for several targets at once: sums AᵀA and Aᵀb, then solves by Cholesky. */
final class NormalEquations {
    private final int n;
    private final int targets;
    private final double[] a;
    private final double[] b;
    private long count;

    NormalEquations(int n, int targets) {
        this.n = n;
        this.targets = targets;
        a = new double[n * n];
        b = new double[n * targets];
    }

    long count() {
        return count;
    }

    void add(float[] x, float[] y) {
        count++;
        for (int i = 0; i < n; i++) {
            float xi = x[i];
            int row = i * n;
            for (int j = 0; j <= i; j++) {
                a[row + j] += xi * x[j];
            }
            for (int t = 0; t < targets; t++) {
                b[i * targets + t] += xi * y[t];
            }
        }
    }

    /**
     * Solves for the weights, each of which is drawn to {@code prior} by {@code ridge} per sample.
     *
     * @return n × targets
     */
    double[] solve(double[] prior, double ridge) {
        double[] m = a.clone();
        double[] z = b.clone();
        double lambda = ridge * count + 1e3;
        for (int i = 0; i < n; i++) {
            m[i * n + i] += lambda;
            for (int t = 0; t < targets; t++) {
                z[i * targets + t] += lambda * prior[i * targets + t];
            }
        }
        factor(m);
        substitute(m, z);
        return z;
    }

    private void factor(double[] m) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = m[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= m[i * n + k] * m[j * n + k];
                }
                m[i * n + j] = i == j ? Math.sqrt(sum) : sum / m[j * n + j];
            }
        }
    }

    private void substitute(double[] m, double[] z) {
        for (int t = 0; t < targets; t++) {
            for (int i = 0; i < n; i++) {
                double sum = z[i * targets + t];
                for (int k = 0; k < i; k++) {
                    sum -= m[i * n + k] * z[k * targets + t];
                }
                z[i * targets + t] = sum / m[i * n + i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = z[i * targets + t];
                for (int k = i + 1; k < n; k++) {
                    sum -= m[k * n + i] * z[k * targets + t];
                }
                z[i * targets + t] = sum / m[i * n + i];
            }
        }
    }
}
