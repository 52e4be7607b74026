package dev.easel.engine.retoucher.upscale;

/**
 * The numbers of one 3×3 convolution.
 *
 * @param weights by output channel, then input channel, then tap, row by row
 * @param bias one for each output channel
 */
public record Convolution(int inputs, int outputs, float[] weights, float[] bias) {
    public static final int TAPS = 9;

    public Convolution {
        if (weights.length != inputs * outputs * TAPS || bias.length != outputs) {
            throw new IllegalArgumentException(inputs + " to " + outputs + " channels");
        }
    }

    /** A convolution of zeros. */
    public static Convolution zeros(int inputs, int outputs) {
        return new Convolution(
                inputs, outputs, new float[inputs * outputs * TAPS], new float[outputs]);
    }

    Convolution copy() {
        return new Convolution(inputs, outputs, weights.clone(), bias.clone());
    }
}
