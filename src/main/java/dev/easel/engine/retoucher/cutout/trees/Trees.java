package dev.easel.engine.retoucher.cutout.trees;

import dev.easel.engine.retoucher.core.Rows;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of regression trees (Friedman, Greedy Function Approximation: A Gradient Boosting Machine,
 * 2001).
 *
 * @param start what is answered without any tree
 */
public record Trees(float start, List<Tree> trees) {

    /** Reads what {@link #write} wrote. */
    public static Trees read(DataInputStream in) throws IOException {
        float start = in.readFloat();
        int n = in.readUnsignedShort();
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            trees.add(Tree.read(in));
        }
        return new Trees(start, trees);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(start);
        out.writeShort(trees.size());
        for (Tree tree : trees) {
            tree.write(out);
        }
    }

    /** The answer for each row. */
    public float[] answers(FeatureTable table) {
        float[] out = new float[table.rows()];
        Arrays.fill(out, start);
        Rows.each(
                out.length,
                row -> {
                    for (Tree tree : trees) {
                        out[row] += tree.answer(table, row);
                    }
                });
        return out;
    }

    /** Trees that answer the mean of what these answer. */
    public static Trees mean(List<Trees> all) {
        float share = 1f / all.size();
        float start = 0;
        List<Tree> trees = new ArrayList<>();
        for (Trees some : all) {
            start += share * some.start;
            some.trees.forEach(t -> trees.add(scaled(t, share)));
        }
        return new Trees(start, trees);
    }

    private static Tree scaled(Tree tree, float by) {
        float[] value = tree.value().clone();
        for (int i = 0; i < value.length; i++) {
            value[i] *= tree.feature()[i] < 0 ? by : 1;
        }
        return new Tree(tree.feature(), value, tree.left());
    }
}
