package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mask that several hypotheses led to.
 *
 * @param confidence estimated overlap with the true subject, 0–1; 0 if there seems to be none
 */
public record Verdict(Mask mask, double confidence) {
    private static final int VOTERS = 3;
    private static final double DECISIVENESS = 8;
    private static final double LEAST_SHARE = 0.0015;
    private static final float HOPELESS = 0.12f;

    /** A vote of the three hypotheses of the highest expected overlap. */
    public static Verdict of(Hypotheses all, float[] expected) {
        List<Integer> best =
                IntStream.range(0, expected.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> -expected[k]))
                        .limit(VOTERS)
                        .toList();
        float top = expected[best.getFirst()];
        Plane votes = Plane.zeros(all.likely().width(), all.likely().height());
        float sum = 0;
        for (int k : best) {
            float weight = (float) Math.exp(DECISIVENESS * (expected[k] - top));
            sum += weight;
            boolean[] mask = all.masks().get(k).values();
            for (int i = 0; i < mask.length; i++) {
                votes.values()[i] += mask[i] ? weight : 0;
            }
        }
        Mask mask = Mask.above(votes, sum / 2);
        boolean found = mask.count() > LEAST_SHARE * mask.values().length;
        return new Verdict(mask, found && top > HOPELESS ? Math.min(top, 0.99) : 0);
    }
}
