package dev.easel.engine.illustrator.world.finish;

/** The pixels of a triangle, row by row. */
final class Spans {
    private Spans() {}

    /** Hears of the columns [from, to) of one row. */
    @FunctionalInterface
    interface Span {
        void row(int y, int from, int to);
    }

    /** Those whose centres lie in triangle {@code t} and in a picture of the given size. */
    static void each(Mesh mesh, int t, int width, int height, Span span) {
        double[] x = new double[3];
        double[] y = new double[3];
        for (int k = 0; k < 3; k++) {
            x[k] = mesh.xs[mesh.corner[3 * t + k]];
            y[k] = mesh.ys[mesh.corner[3 * t + k]];
        }
        int top = (int) Math.max(0, Math.ceil(Math.min(y[0], Math.min(y[1], y[2])) - 0.5));
        int end = (int) Math.min(height, Math.ceil(Math.max(y[0], Math.max(y[1], y[2])) - 0.5));
        for (int row = top; row < end; row++) {
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (int k = 0; k < 3; k++) {
                int n = (k + 1) % 3;
                double at = row + 0.5;
                if (y[k] <= at != y[n] <= at) {
                    double cut = x[k] + (x[n] - x[k]) * (at - y[k]) / (y[n] - y[k]);
                    left = Math.min(left, cut);
                    right = Math.max(right, cut);
                }
            }
            int from = (int) Math.max(0, Math.ceil(left - 0.5));
            int to = (int) Math.min(width, Math.ceil(right - 0.5));
            if (from < to) {
                span.row(row, from, to);
            }
        }
    }
}
