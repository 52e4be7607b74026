package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Rows;
import java.util.Arrays;

/**
 * Repaints pixels with what the matched patches over them say (Wexler, Shechtman and Irani,
 * Space-Time Completion of Video, 2007).
 *
 * @param trust weight of each target patch, at its top-left pixel
 * @param sigma the cost at which a patch's weight has fallen to 1/e
 * @param sharp whether the votes gather around their densest colour instead of their mean
 */
public record PatchVote(Plane trust, float sigma, boolean sharp) {
    private static final float[] SHARP_SCALES = {600, 250};

    /** Repaints the pixels of {@code area} in {@code target}. */
    public void paint(PatchField field, PatchImage source, PatchImage target, Mask area) {
        float[] weights = weights(field);
        int w = target.width();
        Rows.each(
                target.height(),
                y -> {
                    Ballot ballot = new Ballot();
                    for (int x = 0; x < w; x++) {
                        if (area.at(x, y)) {
                            collect(field, source, weights, x, y, ballot);
                            ballot.result(sharp, target.data(), (y * w + x) * PatchImage.CHANNELS);
                        }
                    }
                });
    }

    private float[] weights(PatchField field) {
        PatchGrid targets = field.targets();
        int w = targets.width();
        float[] out = new float[w * targets.height()];
        Rows.each(
                targets.height(),
                y -> {
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        if (targets.corners()[i]) {
                            double fit = Math.exp(-field.cost(i) / sigma) + 1e-6;
                            out[i] = trust.values()[i] * (float) fit;
                        }
                    }
                });
        return out;
    }

    private static void collect(
            PatchField field, PatchImage source, float[] weights, int x, int y, Ballot ballot) {
        ballot.clear();
        int w = field.targets().width();
        for (int dy = 0; dy < PatchGrid.SIDE && dy <= y; dy++) {
            for (int dx = 0; dx < PatchGrid.SIDE && dx <= x; dx++) {
                int i = (y - dy) * w + x - dx;
                if (weights[i] > 0) {
                    int pixel = field.match(i) + dy * source.width() + dx;
                    ballot.add(source.data(), pixel * PatchImage.CHANNELS, weights[i]);
                }
            }
        }
    }

    /** The votes for one pixel. */
    private static final class Ballot {
        private static final int MOST = PatchGrid.SIDE * PatchGrid.SIDE;
        private final float[] colors = new float[MOST * PatchImage.CHANNELS];
        private final float[] weights = new float[MOST];
        private final float[] mean = new float[PatchImage.CHANNELS];
        private final float[] sum = new float[PatchImage.CHANNELS];
        private int votes;

        void clear() {
            votes = 0;
        }

        void add(float[] data, int at, float weight) {
            System.arraycopy(data, at, colors, votes * PatchImage.CHANNELS, PatchImage.CHANNELS);
            weights[votes++] = weight;
        }

        void result(boolean sharp, float[] out, int at) {
            if (votes == 0) {
                return;
            }
            average(Float.POSITIVE_INFINITY);
            for (int k = 0; sharp && k < SHARP_SCALES.length; k++) {
                average(SHARP_SCALES[k]);
            }
            System.arraycopy(mean, 0, out, at, PatchImage.CHANNELS);
        }

        /** Mean of the votes, those further than √scale from the last mean counting little. */
        private void average(float scale) {
            Arrays.fill(sum, 0);
            float total = 0;
            for (int v = 0; v < votes; v++) {
                int o = v * PatchImage.CHANNELS;
                float weight = weights[v] * closeness(o, scale);
                total += weight;
                for (int c = 0; c < PatchImage.CHANNELS; c++) {
                    sum[c] += weight * colors[o + c];
                }
            }
            for (int c = 0; c < PatchImage.CHANNELS; c++) {
                mean[c] = sum[c] / total;
            }
        }

        private float closeness(int o, float scale) {
            float r = colors[o] - mean[0];
            float g = colors[o + 1] - mean[1];
            float b = colors[o + 2] - mean[2];
            float t = 1 + (r * r + g * g + b * b) / (2 * scale);
            return 1 / (t * t);
        }
    }
}
