package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.upscale.Convolution;
import dev.easel.engine.retoucher.upscale.ConvolutionRows;
import java.util.Arrays;

/**
 * Forward and backward passes of one 3×3 convolution over a whole mosaic of patches, by line, then
 * channel, then column. Beyond the first and last line all is zero.
 */
final class GradientRows {
    private static final int SHIFTS = 3;
    private static final int AT_ONCE = 4;

    private GradientRows() {}

    static float[][][] convolve(Convolution convolution, float[][][] lines) {
        int width = lines[0][0].length;
        float[][] nothing = new float[convolution.inputs()][width];
        ConvolutionRows rows = new ConvolutionRows(convolution, width);
        float[][][] out = new float[lines.length][][];
        rows.push(nothing);
        for (int y = 0; y <= lines.length; y++) {
            if (rows.push(y < lines.length ? lines[y] : nothing)) {
                out[y - 1] = copy(rows.line());
            }
        }
        return out;
    }

    private static float[][] copy(float[][] line) {
        float[][] out = new float[line.length][];
        for (int c = 0; c < line.length; c++) {
            out[c] = line[c].clone();
        }
        return out;
    }

    /** The convolution that brings gradients of the outputs back to the inputs. */
    static Convolution transposed(Convolution c) {
        Convolution out = Convolution.zeros(c.outputs(), c.inputs());
        int taps = Convolution.TAPS;
        for (int o = 0; o < c.outputs(); o++) {
            for (int i = 0; i < c.inputs(); i++) {
                for (int t = 0; t < taps; t++) {
                    out.weights()[(i * c.outputs() + o) * taps + taps - 1 - t] =
                            c.weights()[(o * c.inputs() + i) * taps + t];
                }
            }
        }
        return out;
    }

    /**
     * How the error changes with each weight and bias.
     *
     * @param in what went into the convolution
     * @param gradient how the error changes with what came out; zero in the outermost columns
     */
    static Convolution ofWeights(Convolution shape, float[][][] in, float[][][] gradient) {
        Convolution out = Convolution.zeros(shape.inputs(), shape.outputs());
        int width = in[0][0].length;
        float[][][] planes = byChannel(gradient, shape.outputs());
        for (int o = 0; o < shape.outputs(); o++) {
            out.bias()[o] = sum(planes[o]);
        }
        float[] sums = new float[width];
        for (int i = 0; i < shape.inputs(); i++) {
            float[][][] shifted = shifted(in, i);
            for (int o = 0; o < shape.outputs(); o++) {
                for (int t = 0; t < Convolution.TAPS; t++) {
                    out.weights()[(o * shape.inputs() + i) * Convolution.TAPS + t] =
                            product(planes[o], shifted[t % SHIFTS], t / SHIFTS, sums);
                }
            }
        }
        return out;
    }

    /** One channel shifted one to the right, in place, one to the left; a line of zeros around. */
    private static float[][][] shifted(float[][][] lines, int channel) {
        int width = lines[0][0].length;
        float[][][] out = new float[SHIFTS][lines.length + 2 + AT_ONCE][width];
        for (int y = 0; y < lines.length; y++) {
            float[] row = lines[y][channel];
            System.arraycopy(row, 0, out[0][y + 1], 1, width - 1);
            System.arraycopy(row, 0, out[1][y + 1], 0, width);
            System.arraycopy(row, 1, out[2][y + 1], 0, width - 1);
        }
        return out;
    }

    private static float[][][] byChannel(float[][][] lines, int channels) {
        int width = lines[0][0].length;
        float[][][] out = new float[channels][lines.length + AT_ONCE][];
        float[] nothing = new float[width];
        for (int c = 0; c < channels; c++) {
            for (int y = 0; y < out[c].length; y++) {
                out[c][y] = y < lines.length ? lines[y][c] : nothing;
            }
        }
        return out;
    }

    /** The sum of products of two planes, the second {@code down} lines lower. */
    private static float product(float[][] a, float[][] b, int down, float[] sums) {
        Arrays.fill(sums, 0);
        for (int y = 0; y + AT_ONCE <= a.length; y += AT_ONCE) {
            addProducts(
                    new float[][] {a[y], a[y + 1], a[y + 2], a[y + 3]},
                    new float[][] {b[y + down], b[y + down + 1], b[y + down + 2], b[y + down + 3]},
                    sums);
        }
        return sum(new float[][] {sums});
    }

    private static void addProducts(float[][] a, float[][] b, float[] sums) {
        float[] a0 = a[0];
        float[] a1 = a[1];
        float[] a2 = a[2];
        float[] a3 = a[3];
        float[] b0 = b[0];
        float[] b1 = b[1];
        float[] b2 = b[2];
        float[] b3 = b[3];
        for (int x = 0; x < sums.length; x++) {
            float half = Math.fma(a0[x], b0[x], Math.fma(a1[x], b1[x], sums[x]));
            sums[x] = Math.fma(a2[x], b2[x], Math.fma(a3[x], b3[x], half));
        }
    }

    private static float sum(float[][] rows) {
        double sum = 0;
        for (float[] row : rows) {
            for (float v : row) {
                sum += v;
            }
        }
        return (float) sum;
    }
}
