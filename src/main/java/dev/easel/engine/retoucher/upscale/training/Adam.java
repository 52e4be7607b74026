package dev.easel.engine.retoucher.upscale.training;

/** Changes weights against their gradient (Kingma and Ba, "Adam", 2015). */
final class Adam {
    private static final double FIRST = .9;
    private static final double SECOND = .999;
    private static final double TINY = 1e-8;

    private final float[] weights;
    private final double[] mean;
    private final double[] square;
    private double firstPower = 1;
    private double secondPower = 1;

    Adam(float[] weights) {
        this.weights = weights;
        mean = new double[weights.length];
        square = new double[weights.length];
    }

    void step(float[] gradient, double rate) {
        firstPower *= FIRST;
        secondPower *= SECOND;
        for (int i = 0; i < weights.length; i++) {
            double g = gradient[i];
            mean[i] = FIRST * mean[i] + (1 - FIRST) * g;
            square[i] = SECOND * square[i] + (1 - SECOND) * g * g;
            double spread = Math.sqrt(square[i] / (1 - secondPower)) + TINY;
            weights[i] -= (float) (rate * mean[i] / (1 - firstPower) / spread);
        }
    }
}
