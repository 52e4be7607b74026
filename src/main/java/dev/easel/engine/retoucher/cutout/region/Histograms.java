package dev.easel.engine.retoucher.cutout.region;

/** Comparisons of histograms that sum to 1. */
public final class Histograms {
    private Histograms() {}

    /** χ² of two histograms, 0 (alike) to 1 (nothing in common). */
    public static float difference(float[] p, float[] q) {
        float sum = 0;
        for (int k = 0; k < p.length; k++) {
            float both = p[k] + q[k];
            sum += both > 0 ? (p[k] - q[k]) * (p[k] - q[k]) / both : 0;
        }
        return sum / 2;
    }

    /** What two histograms have in common, 0–1. */
    static float overlap(float[] p, float[] q) {
        float sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += Math.min(p[k], q[k]);
        }
        return sum;
    }

    /** Mean logarithm of how much more common p's entries are in {@code front} than behind. */
    static float likelihood(float[] p, float[] front, float[] back) {
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += p[k] == 0 ? 0 : p[k] * Math.log((front[k] + 0.003) / (back[k] + 0.003));
        }
        return (float) sum;
    }
}
