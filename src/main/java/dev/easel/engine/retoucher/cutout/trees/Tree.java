package dev.easel.engine.retoucher.cutout.trees;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One regression tree. Node 0 is the root.
 *
 * @param feature asked at each node; −1 at leaves
 * @param value at most this goes to {@code left}, more to {@code left + 1}; at leaves the answer
 * @param left number of each node's first child
 */
public record Tree(short[] feature, float[] value, short[] left) {

    static Tree read(DataInputStream in) throws IOException {
        int n = in.readUnsignedByte();
        Tree tree = new Tree(new short[n], new float[n], new short[n]);
        for (int i = 0; i < n; i++) {
            tree.feature[i] = in.readShort();
            tree.value[i] = in.readFloat();
            tree.left[i] = (short) in.readUnsignedByte();
        }
        return tree;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(feature.length);
        for (int i = 0; i < feature.length; i++) {
            out.writeShort(feature[i]);
            out.writeFloat(value[i]);
            out.writeByte(left[i]);
        }
    }

    float answer(FeatureTable table, int row) {
        int node = 0;
        while (feature[node] >= 0) {
            node = left[node] + (table.column(feature[node])[row] <= value[node] ? 0 : 1);
        }
        return value[node];
    }
}
