package dev.easel.engine.retoucher.upscale;

import java.util.Arrays;

/**
 * Runs a convolution over a picture that comes in line by line, so that no more than three lines of
 * each channel are kept: they stay in the cache. Beyond the left and right end the last value
 * repeats.
 */
public final class ConvolutionRows {
    private static final int LINES = 3;

    private final Convolution convolution;

    /**
     * By line, then channel and shift: each channel one to the right, in place, one to the left.
     */
    private final float[][][] lines;

    /** The nine rows of each channel, for each line that may be the newest. */
    private final float[][][][] taps;

    private final float[][] out;
    private int count;

    public ConvolutionRows(Convolution convolution, int width) {
        this.convolution = convolution;
        int inputs = convolution.inputs();
        lines = new float[LINES][inputs * LINES][width];
        taps = new float[LINES][inputs][Convolution.TAPS][];
        out = new float[convolution.outputs()][width];
        for (int newest = 0; newest < LINES; newest++) {
            for (int i = 0; i < inputs * Convolution.TAPS; i++) {
                int tap = i % Convolution.TAPS;
                int channel = i / Convolution.TAPS;
                taps[newest][channel][tap] =
                        lines[(newest + 1 + tap / LINES) % LINES][channel * LINES + tap % LINES];
            }
        }
    }

    /**
     * Takes the next line: one row for each input channel, copied.
     *
     * @return whether {@link #line} now answers for the line before it: from the third on
     */
    public boolean push(float[][] line) {
        float[][] mine = lines[count % LINES];
        for (int c = 0; c < line.length; c++) {
            shift(line[c], mine, c * LINES);
        }
        return ++count >= LINES;
    }

    private static void shift(float[] from, float[][] to, int at) {
        int last = from.length - 1;
        System.arraycopy(from, 0, to[at], 1, last);
        to[at][0] = from[0];
        System.arraycopy(from, 0, to[at + 1], 0, from.length);
        System.arraycopy(from, 1, to[at + 2], 0, last);
        to[at + 2][last] = from[last];
    }

    /** The convolved line: a row for each output channel, overwritten by the next call. */
    public float[][] line() {
        float[][][] rows = taps[(count - 1) % LINES];
        int inputs = convolution.inputs();
        for (int o = 0; o < out.length; o++) {
            Arrays.fill(out[o], convolution.bias()[o]);
            for (int i = 0; i < inputs; i++) {
                int at = (o * inputs + i) * Convolution.TAPS;
                NineRows.add(rows[i], convolution.weights(), at, out[o]);
            }
        }
        return out;
    }
}
