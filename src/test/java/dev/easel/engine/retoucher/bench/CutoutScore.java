package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.search.Overlap;
import java.util.List;

/**
 * How good one cut-out is.
 *
 * @param subjects how many there were to find
 * @param overlap intersection over union with the truth, at half coverage
 * @param edge mean error of the alpha within a band around the true outline
 * @param confidence what it was thought to be worth, 0–1
 */
record CutoutScore(int subjects, double overlap, double edge, double confidence) {
    private static final double BAND = 0.01;

    static CutoutScore of(CutoutCase truth, Plane alpha, double confidence) {
        Mask real = Mask.above(truth.alpha(), 0.5f);
        return new CutoutScore(
                truth.subjects(),
                Overlap.of(Mask.above(alpha, 0.5f), real),
                edge(truth.alpha(), alpha, real),
                confidence);
    }

    private static double edge(Plane truth, Plane alpha, Mask real) {
        int radius = (int) Math.max(2, BAND * Math.max(real.width(), real.height()));
        Mask near = Morphology.grow(real, radius);
        Mask core = Morphology.shrink(real, radius);
        double sum = 0;
        int n = 0;
        for (int i = 0; i < near.values().length; i++) {
            if (near.values()[i] && !core.values()[i]) {
                sum += Math.abs(truth.values()[i] - alpha.values()[i]);
                n++;
            }
        }
        return sum / Math.max(n, 1);
    }

    static double overlap(List<CutoutScore> scores) {
        return scores.stream().mapToDouble(CutoutScore::overlap).average().orElse(Double.NaN);
    }

    static double edge(List<CutoutScore> scores) {
        return scores.stream().mapToDouble(CutoutScore::edge).average().orElse(Double.NaN);
    }
}
