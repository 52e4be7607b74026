package dev.easel.engine.retoucher.cutout.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for trees to look at: a row a thing, a column a feature. */
public final class FeatureTable {
    private final int rows;
    private final List<float[]> columns = new ArrayList<>();

    public FeatureTable(int rows) {
        this.rows = rows;
    }

    public int rows() {
        return rows;
    }

    public int width() {
        return columns.size();
    }

    /** Adds a feature: one value a row. The array is kept, not copied. */
    public void add(float[] column) {
        if (column.length != rows) {
            throw new IllegalArgumentException(column.length + " values for " + rows + " rows");
        }
        for (int i = 0; i < rows; i++) {
            column[i] = Float.isFinite(column[i]) ? column[i] : 0;
        }
        columns.add(column);
    }

    /** Adds a feature that is the same in all rows. */
    public void add(double value) {
        float[] column = new float[rows];
        Arrays.fill(column, (float) value);
        add(column);
    }

    /** Adds all features of another table of as many rows. */
    public void addAll(FeatureTable other) {
        other.columns.forEach(this::add);
    }

    /** The values of one feature; not to be written to. */
    public float[] column(int feature) {
        return columns.get(feature);
    }
}
