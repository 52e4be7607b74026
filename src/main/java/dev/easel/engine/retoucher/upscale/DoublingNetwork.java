package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import java.util.List;

/**
 * A small convolutional network that doubles a plane: what it answers, four numbers for each pixel,
 * is added to Keys' cubic interpolation. After Shi et al., "Real-time single image and video
 * super-resolution using an efficient sub-pixel convolutional neural network", 2016, and Zhang et
 * al., "Edge-oriented convolution block for real-time super resolution", 2021; the weights are
 * learned by {@code upscale.training}.
 *
 * <p>The taps of each first filter sum to zero, and a plane of zeros gives zeros: so flat parts
 * stay exactly as they are, and a picture that is brighter everywhere gives the same edges.
 */
public final class DoublingNetwork {
    /** How much of a negative value passes from one layer to the next. */
    public static final float LEAK = .1f;

    /** Outputs of the last layer: the four large pixels of a small one, row by row. */
    public static final int PHASES = 4;

    /** What the network's numbers are multiplied by to be grey levels. */
    public static final float LEVELS = 255;

    private final List<Convolution> layers;

    public DoublingNetwork(List<Convolution> layers) {
        this.layers = List.copyOf(layers);
    }

    public List<Convolution> layers() {
        return layers;
    }

    /** With weights of its own, to be changed. */
    public DoublingNetwork copy() {
        return new DoublingNetwork(layers.stream().map(Convolution::copy).toList());
    }

    /** How far a pixel of the small plane reaches. */
    public int reach() {
        return layers.size();
    }

    /** The plane (0–255) twice as wide and high. */
    public Plane apply(Plane luma) {
        return apply(luma, Separable.twice(luma));
    }

    /** The same, with the plane already {@linkplain Separable#twice interpolated}. */
    Plane apply(Plane luma, Plane plain) {
        return new Pass(luma, plain.copy()).run();
    }

    /** Lets small and negative values through by {@link #LEAK}, in place. */
    public static void activate(float[] row) {
        for (int x = 0; x < row.length; x++) {
            row[x] = Math.max(row[x], LEAK * row[x]);
        }
    }

    /** One plane on its way through the layers. */
    private final class Pass {
        private final Plane small;
        private final Plane large;
        private final ConvolutionRows[] stages;
        private int written;

        Pass(Plane small, Plane large) {
            this.small = small;
            this.large = large;
            stages = new ConvolutionRows[layers.size()];
            for (int i = 0; i < stages.length; i++) {
                stages[i] = new ConvolutionRows(layers.get(i), small.width() + 2 * reach());
            }
        }

        Plane run() {
            float[][] line = new float[1][small.width() + 2 * reach()];
            for (int y = -reach(); y < small.height() + reach(); y++) {
                for (int x = 0; x < line[0].length; x++) {
                    line[0][x] = small.atClamped(x - reach(), y) / LEVELS;
                }
                push(0, line);
            }
            return large;
        }

        private void push(int stage, float[][] line) {
            if (!stages[stage].push(line)) {
                return;
            }
            float[][] out = stages[stage].line();
            if (stage + 1 == stages.length) {
                write(out);
                return;
            }
            for (float[] row : out) {
                activate(row);
            }
            push(stage + 1, out);
        }

        private void write(float[][] phases) {
            float[] values = large.values();
            for (int phase = 0; phase < PHASES; phase++) {
                int to = (2 * written + phase / 2) * large.width() + phase % 2;
                for (int x = 0; x < small.width(); x++) {
                    values[to + 2 * x] += LEVELS * phases[phase][x + reach()];
                }
            }
            written++;
        }
    }
}
