package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Rows;
import dev.easel.engine.retoucher.cutout.trees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows one tree, always splitting the leaf that gains most. */
final class TreeGrower {
    private static final double RIDGE = 1;
    private final BinnedTable table;
    private final float[] target;
    private final int[] features;
    private final Boosting limits;
    private final List<Node> nodes = new ArrayList<>();

    TreeGrower(BinnedTable table, float[] target, int[] features, Boosting limits) {
        this.table = table;
        this.target = target;
        this.features = features;
        this.limits = limits;
    }

    /** The best way to part the rows of a leaf: bins up to {@code bin} go left. */
    private record Split(int feature, int bin, double gain) {}

    private static final class Node {
        private final int[] rows;
        private final double answer;
        private @Nullable Split split;
        private int left;

        private Node(int[] rows, double answer, @Nullable Split split) {
            this.rows = rows;
            this.answer = answer;
            this.split = split;
        }
    }

    Tree grow(int[] rows) {
        nodes.add(node(rows));
        List<Node> open = new ArrayList<>(nodes);
        for (int leaves = 1; leaves < limits.leaves() && !open.isEmpty(); leaves++) {
            Node best = open.stream().max(Comparator.comparingDouble(TreeGrower::gain)).get();
            Split split = best.split;
            if (split == null) {
                break;
            }
            open.remove(best);
            best.left = nodes.size();
            nodes.add(node(part(best.rows, split, true)));
            nodes.add(node(part(best.rows, split, false)));
            open.addAll(nodes.subList(best.left, best.left + 2));
        }
        open.forEach(n -> n.split = null);
        return tree();
    }

    private static double gain(Node node) {
        return node.split == null ? 0 : node.split.gain;
    }

    /** Takes the tree's answers off what is left to learn, for all rows. */
    void subtract(float[] rest) {
        Rows.strips(
                rest.length,
                4096,
                (_, from, to) -> {
                    for (int i = from; i < to; i++) {
                        Node node = nodes.getFirst();
                        while (node.split != null) {
                            int bin = table.bins()[node.split.feature][i];
                            node = nodes.get(node.left + (bin <= node.split.bin ? 0 : 1));
                        }
                        rest[i] -= (float) (limits.rate() * node.answer);
                    }
                });
    }

    private Node node(int[] rows) {
        double sum = 0;
        double weight = 0;
        for (int i : rows) {
            sum += table.weight()[i] * target[i];
            weight += table.weight()[i];
        }
        return new Node(rows, sum / (weight + RIDGE), best(rows, sum, weight));
    }

    private @Nullable Split best(int[] rows, double sum, double weight) {
        if (weight < 2 * limits.leastWeight()) {
            return null;
        }
        Split[] found = new Split[features.length];
        Rows.each(features.length, k -> found[k] = best(features[k], rows, sum, weight));
        Split best = null;
        for (Split split : found) {
            best = best == null || split.gain > best.gain ? split : best;
        }
        return best == null || best.gain <= 0 ? null : best;
    }

    private Split best(int feature, int[] rows, double sum, double weight) {
        double[] sums = new double[BinnedTable.BINS];
        double[] weights = new double[BinnedTable.BINS];
        byte[] bins = table.bins()[feature];
        for (int i : rows) {
            sums[bins[i]] += table.weight()[i] * target[i];
            weights[bins[i]] += table.weight()[i];
        }
        double leftSum = 0;
        double leftWeight = 0;
        Split best = new Split(feature, 0, 0);
        for (int b = 0; b < table.edges()[feature].length; b++) {
            leftSum += sums[b];
            leftWeight += weights[b];
            double rightWeight = weight - leftWeight;
            if (leftWeight >= limits.leastWeight() && rightWeight >= limits.leastWeight()) {
                double gain =
                        score(leftSum, leftWeight)
                                + score(sum - leftSum, rightWeight)
                                - score(sum, weight);
                best = gain > best.gain ? new Split(feature, b, gain) : best;
            }
        }
        return best;
    }

    private static double score(double sum, double weight) {
        return sum * sum / (weight + RIDGE);
    }

    private int[] part(int[] rows, Split split, boolean left) {
        byte[] bins = table.bins()[split.feature];
        int[] out = new int[rows.length];
        int n = 0;
        for (int i : rows) {
            if (bins[i] <= split.bin == left) {
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private Tree tree() {
        int n = nodes.size();
        Tree out = new Tree(new short[n], new float[n], new short[n]);
        for (int k = 0; k < n; k++) {
            Node node = nodes.get(k);
            Split split = node.split;
            out.feature()[k] = (short) (split == null ? -1 : split.feature);
            out.value()[k] =
                    split == null
                            ? (float) (limits.rate() * node.answer)
                            : table.edges()[split.feature][split.bin];
            out.left()[k] = (short) node.left;
        }
        return out;
    }
}
