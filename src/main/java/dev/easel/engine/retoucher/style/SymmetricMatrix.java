package dev.easel.engine.retoucher.style;

import java.util.function.DoubleUnaryOperator;

/** Functions of positive symmetric 3×3 matrices, by Jacobi's eigenvalue method. */
final class SymmetricMatrix {
    private static final int SWEEPS = 12;

    private SymmetricMatrix() {}

    static double[][] squareRoot(double[][] m) {
        return apply(m, v -> Math.sqrt(Math.max(v, 1e-9)));
    }

    static double[][] inverse(double[][] m) {
        return apply(m, v -> 1 / Math.max(v, 1e-9));
    }

    static double[][] multiply(double[][] a, double[][] b) {
        double[][] out = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return out;
    }

    private static double[][] apply(double[][] m, DoubleUnaryOperator function) {
        double[][] d = {m[0].clone(), m[1].clone(), m[2].clone()};
        double[][] v = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rotate(d, v, 0, 1);
            rotate(d, v, 0, 2);
            rotate(d, v, 1, 2);
        }
        double[][] out = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    out[i][j] += v[i][k] * function.applyAsDouble(d[k][k]) * v[j][k];
                }
            }
        }
        return out;
    }

    private static void rotate(double[][] d, double[][] v, int p, int q) {
        if (Math.abs(d[p][q]) < 1e-12) {
            return;
        }
        double angle = 0.5 * Math.atan2(2 * d[p][q], d[q][q] - d[p][p]);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        for (int k = 0; k < 3; k++) {
            double dp = d[k][p];
            double dq = d[k][q];
            d[k][p] = c * dp - s * dq;
            d[k][q] = s * dp + c * dq;
        }
        for (int k = 0; k < 3; k++) {
            double dp = d[p][k];
            double dq = d[q][k];
            d[p][k] = c * dp - s * dq;
            d[q][k] = s * dp + c * dq;
            double vp = v[k][p];
            double vq = v[k][q];
            v[k][p] = c * vp - s * vq;
            v[k][q] = s * vp + c * vq;
        }
    }
}
