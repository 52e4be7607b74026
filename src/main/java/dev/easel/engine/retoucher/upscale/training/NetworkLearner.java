package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.upscale.Convolution;
import dev.easel.engine.retoucher.upscale.DoublingNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Learns the weights of a network from small planes and what should be added to them doubled. */
final class NetworkLearner {
    private final DoublingNetwork network;
    private final float soft;
    private final List<Adam> weights = new ArrayList<>();
    private final List<Adam> biases = new ArrayList<>();

    /**
     * A learner that changes {@code network}.
     *
     * @param soft grey levels: errors well below this count by their square, larger ones by their
     *     size (Charbonnier et al., 1994)
     */
    NetworkLearner(DoublingNetwork network, float soft) {
        this.network = network;
        this.soft = soft / DoublingNetwork.LEVELS;
        for (Convolution layer : network.layers()) {
            weights.add(new Adam(layer.weights()));
            biases.add(new Adam(layer.bias()));
        }
    }

    /**
     * A network of random weights (He et al., 2015), the last layer faint: it begins as plain
     * interpolation.
     *
     * @param channels of all hidden layers
     * @param depth layers in all
     */
    static DoublingNetwork random(int channels, int depth, RandomGenerator random) {
        List<Convolution> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            int inputs = i == 0 ? 1 : channels;
            boolean last = i == depth - 1;
            Convolution layer = Convolution.zeros(inputs, last ? DoublingNetwork.PHASES : channels);
            double spread = (last ? .1 : 1) * Math.sqrt(2.0 / (inputs * Convolution.TAPS));
            for (int w = 0; w < layer.weights().length; w++) {
                layer.weights()[w] = (float) (spread * random.nextGaussian());
            }
            layers.add(layer);
        }
        centre(layers.getFirst());
        return new DoublingNetwork(layers);
    }

    /** Makes the taps of each filter sum to zero. */
    private static void centre(Convolution first) {
        float[] weights = first.weights();
        for (int from = 0; from < weights.length; from += Convolution.TAPS) {
            double sum = 0;
            for (int t = 0; t < Convolution.TAPS; t++) {
                sum += weights[from + t];
            }
            for (int t = 0; t < Convolution.TAPS; t++) {
                weights[from + t] -= (float) (sum / Convolution.TAPS);
            }
        }
    }

    /**
     * The loss, and how it changes with the weights.
     *
     * @param loss mean over all numbers that count
     * @param slopes by layer
     */
    record Slopes(double loss, List<Convolution> slopes) {}

    /**
     * Learns from one mosaic.
     *
     * @return the mean loss before
     */
    double learn(Mosaic mosaic, double rate) {
        Slopes found = slopes(mosaic);
        for (int i = 0; i < network.layers().size(); i++) {
            Convolution slope = found.slopes.get(i);
            weights.get(i).step(slope.weights(), rate);
            biases.get(i).step(slope.bias(), rate);
        }
        centre(network.layers().getFirst());
        return found.loss;
    }

    /** Forward through all layers, then backward (Rumelhart, Hinton and Williams, 1986). */
    Slopes slopes(Mosaic mosaic) {
        List<Convolution> layers = network.layers();
        List<float[][][]> values = forward(mosaic.small());
        float[][][] gradient = values.getLast();
        double loss = loss(gradient, mosaic);
        Convolution[] slopes = new Convolution[layers.size()];
        for (int i = slopes.length - 1; i >= 0; i--) {
            slopes[i] = GradientRows.ofWeights(layers.get(i), values.get(i), gradient);
            if (i > 0) {
                gradient = GradientRows.convolve(GradientRows.transposed(layers.get(i)), gradient);
                damp(gradient, values.get(i));
            }
        }
        return new Slopes(loss, List.of(slopes));
    }

    /** What goes into each layer, and what comes out of the last. */
    private List<float[][][]> forward(float[][][] small) {
        List<float[][][]> values = new ArrayList<>();
        values.add(small);
        for (Convolution layer : network.layers()) {
            float[][][] out = GradientRows.convolve(layer, values.getLast());
            if (values.size() < network.layers().size()) {
                activate(out);
            }
            values.add(out);
        }
        return values;
    }

    private static void activate(float[][][] lines) {
        for (float[][] line : lines) {
            for (float[] row : line) {
                DoublingNetwork.activate(row);
            }
        }
    }

    /** Turns the network's answer into the gradient of the loss. */
    private double loss(float[][][] answer, Mosaic mosaic) {
        double sum = 0;
        float share = 1f / mosaic.counted();
        for (int y = 0; y < answer.length; y++) {
            for (int c = 0; c < answer[y].length; c++) {
                float[] row = answer[y][c];
                for (int x = 0; x < row.length; x++) {
                    float error = row[x] - mosaic.wanted()[y][c][x];
                    float size = (float) Math.sqrt(error * error + soft * soft);
                    boolean counts = mosaic.counts(x, y);
                    sum += counts ? size - soft : 0;
                    row[x] = counts ? share * error / size : 0;
                }
            }
        }
        return sum / mosaic.counted();
    }

    private static void damp(float[][][] gradient, float[][][] values) {
        for (int y = 0; y < gradient.length; y++) {
            for (int c = 0; c < gradient[y].length; c++) {
                float[] row = gradient[y][c];
                float[] value = values[y][c];
                for (int x = 0; x < row.length; x++) {
                    row[x] *= value[x] > 0 ? 1 : DoublingNetwork.LEAK;
                }
            }
        }
    }

    /** The network, its last bias set so that flat planes stay flat. */
    DoublingNetwork finished() {
        Convolution last = network.layers().getLast();
        float[][][] lines = new float[1][1][1];
        for (Convolution layer : network.layers()) {
            lines = flat(layer, lines, layer != last);
        }
        for (int phase = 0; phase < DoublingNetwork.PHASES; phase++) {
            last.bias()[phase] -= lines[0][phase][0];
        }
        return network;
    }

    /** What a layer makes of lines that are all alike. */
    private static float[][][] flat(Convolution layer, float[][][] lines, boolean active) {
        float[] in = new float[layer.inputs()];
        for (int i = 0; i < in.length; i++) {
            in[i] = lines[0][i][0];
        }
        float[][][] out = new float[1][layer.outputs()][1];
        for (int o = 0; o < layer.outputs(); o++) {
            float sum = layer.bias()[o];
            for (int k = 0; k < in.length * Convolution.TAPS; k++) {
                sum +=
                        in[k / Convolution.TAPS]
                                * layer.weights()[o * in.length * Convolution.TAPS + k];
            }
            out[0][o][0] = sum;
            if (active) {
                DoublingNetwork.activate(out[0][o]);
            }
        }
        return out;
    }
}
