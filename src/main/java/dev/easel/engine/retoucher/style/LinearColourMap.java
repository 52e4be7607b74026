package dev.easel.engine.retoucher.style;

/**
 * The linear map that carries one cloud of colours onto another with the least movement
 * (Monge–Kantorovich; Pitié and Kokaram, 2007).
 */
record LinearColourMap(double[][] matrix, double[] from, double[] to) {
    private static final double VARIANCE_FLOOR = 0.5;

    static LinearColourMap between(ColourSamples source, ColourSamples target) {
        double[][] root = SymmetricMatrix.squareRoot(source.covariance(VARIANCE_FLOOR));
        double[][] inverse = SymmetricMatrix.inverse(root);
        double[][] inner =
                SymmetricMatrix.multiply(
                        SymmetricMatrix.multiply(root, target.covariance(VARIANCE_FLOOR)), root);
        double[][] matrix =
                SymmetricMatrix.multiply(
                        SymmetricMatrix.multiply(inverse, SymmetricMatrix.squareRoot(inner)),
                        inverse);
        return new LinearColourMap(matrix, source.mean(), target.mean());
    }

    double[] apply(double[] c) {
        double[] out = to.clone();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                out[i] += matrix[i][j] * (c[j] - from[j]);
            }
        }
        return out;
    }
}
