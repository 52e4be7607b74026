package dev.easel.understanding.intent;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A weight for each pair of feature and intent, kept as a byte times the intent's scale.
 *
 * @param bias one number an intent
 * @param scale one number an intent
 * @param weights {@link Features#DIMENSIONS} rows of {@link Intents#COUNT}
 * @param temperature what scores are divided by before they are turned into probabilities
 */
public record LinearModel(float[] bias, float[] scale, byte[] weights, float temperature) {
    private static final int MAGIC = 0x45415331;

    /** The score of each intent; a message without features gets the bias. */
    public double[] scores(Features features) {
        double[] scores = new double[Intents.COUNT];
        for (int k = 0; k < Intents.COUNT; k++) {
            scores[k] = bias[k];
        }
        for (int[] group : features.groups()) {
            double value = Features.value(group.length);
            int[] sums = sums(group);
            for (int k = 0; k < Intents.COUNT; k++) {
                scores[k] += sums[k] * scale[k] * value;
            }
        }
        return scores;
    }

    private int[] sums(int[] group) {
        int[] sums = new int[Intents.COUNT];
        for (int feature : group) {
            int row = feature * Intents.COUNT;
            for (int k = 0; k < Intents.COUNT; k++) {
                sums[k] += weights[row + k];
            }
        }
        return sums;
    }

    public LinearModel withTemperature(float other) {
        return new LinearModel(bias, scale, weights, other);
    }

    /**
     * Rounds exact weights to bytes.
     *
     * @param weights {@link Features#DIMENSIONS} rows of {@link Intents#COUNT}
     */
    public static LinearModel rounded(float[] bias, float[] weights) {
        float[] scale = new float[Intents.COUNT];
        for (int i = 0; i < weights.length; i++) {
            int k = i % Intents.COUNT;
            scale[k] = Math.max(scale[k], Math.abs(weights[i]) / Byte.MAX_VALUE);
        }
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float step = scale[i % Intents.COUNT];
            bytes[i] = (byte) (step == 0 ? 0 : Math.round(weights[i] / step));
        }
        return new LinearModel(bias, scale, bytes, 1);
    }

    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeFloat(temperature);
            for (int k = 0; k < Intents.COUNT; k++) {
                data.writeFloat(bias[k]);
                data.writeFloat(scale[k]);
            }
            data.write(weights);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is anything else
     */
    public static LinearModel read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new InflaterInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("not the weights of an intent model");
            }
            float temperature = data.readFloat();
            float[] bias = new float[Intents.COUNT];
            float[] scale = new float[Intents.COUNT];
            for (int k = 0; k < Intents.COUNT; k++) {
                bias[k] = data.readFloat();
                scale[k] = data.readFloat();
            }
            byte[] weights = new byte[Features.DIMENSIONS * Intents.COUNT];
            data.readFully(weights);
            return new LinearModel(bias, scale, weights, temperature);
        }
    }
}
