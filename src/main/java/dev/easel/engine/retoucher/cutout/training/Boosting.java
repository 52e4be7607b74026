package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.cutout.trees.Tree;
import dev.easel.engine.retoucher.cutout.trees.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Gradient boosting for the squared error: each tree learns what those before it left over, from a
 * random half of the rows and some of the features (Friedman, Stochastic Gradient Boosting, 2002).
 *
 * @param count trees
 * @param leaves of each tree, at most 100
 * @param rate share of each tree's answer that is added
 * @param featureShare share of the features each tree may ask for
 * @param leastWeight weight that a leaf must hold
 */
record Boosting(int count, int leaves, double rate, double featureShare, double leastWeight) {
    private static final double ROW_SHARE = 0.5;

    Trees learn(List<Sample> samples, long seed) {
        BinnedTable table = BinnedTable.of(samples);
        float start = mean(table);
        float[] rest = new float[table.rows()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = table.target()[i] - start;
        }
        List<Tree> trees = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            SplittableRandom random = Randoms.of(seed, k);
            TreeGrower grower = new TreeGrower(table, rest, features(table, random), this);
            trees.add(grower.grow(rows(table, random)));
            grower.subtract(rest);
        }
        return new Trees(start, trees);
    }

    private static float mean(BinnedTable table) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < table.rows(); i++) {
            sum += table.weight()[i] * table.target()[i];
            weight += table.weight()[i];
        }
        return (float) (sum / weight);
    }

    private int[] features(BinnedTable table, SplittableRandom random) {
        int width = table.bins().length;
        int[] all = new int[width];
        Arrays.setAll(all, f -> f);
        int wanted = Math.max(1, (int) (featureShare * width));
        for (int k = 0; k < wanted; k++) {
            int other = random.nextInt(k, width);
            int swap = all[k];
            all[k] = all[other];
            all[other] = swap;
        }
        return Arrays.copyOf(all, wanted);
    }

    private static int[] rows(BinnedTable table, SplittableRandom random) {
        int[] out = new int[table.rows()];
        int n = 0;
        for (int i = 0; i < table.rows(); i++) {
            if (random.nextDouble() < ROW_SHARE) {
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }
}
