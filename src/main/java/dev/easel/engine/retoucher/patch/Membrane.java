package dev.easel.engine.retoucher.patch;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Rows;

/**
 * A smooth correction of colours over an area: zero outside, with wanted differences between
 * neighbours and a pull towards zero inside (a screened Poisson equation). Solved coarse to fine,
 * by red-black over-relaxation on every level, so that it may be as wide as the area.
 */
final class Membrane {
    private static final int CHANNELS = 3;
    private static final int SMALLEST_SIDE = 6;
    private static final int SWEEPS = 16;
    private static final int COARSEST_SWEEPS = 60;
    private static final float RELAXATION = 1.6f;
    private final Mask area;
    private final int width;
    private final int height;

    /** Wanted difference to the right and the lower neighbour, and how much it is wanted. */
    private final float[][] wanted;

    private final float[][] weight;

    /** Pull towards zero. */
    private final float[] hold;

    private final float[] value;

    /** Without wishes; {@link #want} and {@link #hold} say them. */
    Membrane(Mask area) {
        this.area = area;
        this.width = area.width();
        this.height = area.height();
        int n = width * height;
        this.wanted = new float[][] {new float[n * CHANNELS], new float[n * CHANNELS]};
        this.weight = new float[][] {new float[n], new float[n]};
        this.hold = new float[n];
        this.value = new float[n * CHANNELS];
    }

    /** To which neighbour a difference is. */
    enum Side {
        RIGHT,
        BELOW
    }

    /** Wants this difference (neighbour − pixel {@code i}) with this weight, 0–1. */
    void want(int i, Side side, float[] difference, float much) {
        System.arraycopy(difference, 0, wanted[side.ordinal()], i * CHANNELS, CHANNELS);
        weight[side.ordinal()][i] = much;
    }

    /** Pulls pixel {@code i} towards zero: differences fade over 1/√pull pixels. */
    void hold(int i, float pull) {
        hold[i] = pull;
    }

    /** The correction of channel {@code c} at pixel {@code i}. */
    float at(int i, int c) {
        return value[i * CHANNELS + c];
    }

    /** Solves; asks {@code progress} before every level and now and then. */
    void solve(Progress progress) {
        boolean coarsest = Math.min(width, height) < 2 * SMALLEST_SIDE;
        if (!coarsest) {
            Membrane coarse = half();
            coarse.solve(progress.part(0, 0.3));
            Rows.each(height, y -> enlargeRow(coarse, y));
        }
        int sweeps = coarsest ? COARSEST_SWEEPS : SWEEPS;
        for (int sweep = 0; sweep < 2 * sweeps; sweep++) {
            if (sweep % 8 == 0) {
                progress.at(0.3 + 0.7 * sweep / (2 * sweeps));
            }
            int color = sweep & 1;
            Rows.each(height, y -> relaxRow(y, color));
        }
    }

    private void enlargeRow(Membrane coarse, int y) {
        int cy = Math.min(y / 2, coarse.height - 1);
        for (int x = 0; x < width; x++) {
            int i = y * width + x;
            if (area.values()[i]) {
                int from = cy * coarse.width + Math.min(x / 2, coarse.width - 1);
                for (int c = 0; c < CHANNELS; c++) {
                    value[i * CHANNELS + c] = coarse.at(from, c);
                }
            }
        }
    }

    private void relaxRow(int y, int color) {
        for (int x = (y + color) & 1; x < width; x += 2) {
            int i = y * width + x;
            if (area.values()[i]) {
                float left = x > 0 ? weight[0][i - 1] : 0;
                float above = y > 0 ? weight[1][i - width] : 0;
                float right = x + 1 < width ? weight[0][i] : 0;
                float below = y + 1 < height ? weight[1][i] : 0;
                float total = hold[i] + left + above + right + below + 1e-9f;
                for (int c = 0; c < CHANNELS; c++) {
                    float sum = 0;
                    sum += left > 0 ? left * (at(i - 1, c) + wish(0, i - 1, c)) : 0;
                    sum += above > 0 ? above * (at(i - width, c) + wish(1, i - width, c)) : 0;
                    sum += right > 0 ? right * (at(i + 1, c) - wish(0, i, c)) : 0;
                    sum += below > 0 ? below * (at(i + width, c) - wish(1, i, c)) : 0;
                    float now = at(i, c);
                    value[i * CHANNELS + c] = now + RELAXATION * (sum / total - now);
                }
            }
        }
    }

    private float wish(int side, int i, int c) {
        return wanted[side][i * CHANNELS + c];
    }

    /** The same wishes on a grid of half the size. */
    private Membrane half() {
        Mask inside = Mask.none(width / 2, height / 2);
        Membrane out = new Membrane(inside);
        for (int i = 0; i < inside.values().length; i++) {
            int first = first(i, out.width);
            inside.values()[i] = allInside(first);
            out.hold[i] = 4 * meanHold(first);
        }
        Rows.each(out.height, y -> out.gatherRow(this, y));
        return out;
    }

    /** The first of the four pixels under pixel {@code i} of a grid half as large. */
    private int first(int i, int halfWidth) {
        return 2 * (i / halfWidth) * width + 2 * (i % halfWidth);
    }

    private boolean allInside(int first) {
        boolean[] in = area.values();
        return in[first] && in[first + 1] && in[first + width] && in[first + width + 1];
    }

    private float meanHold(int first) {
        return (hold[first] + hold[first + 1] + hold[first + width] + hold[first + width + 1]) / 4;
    }

    private void gatherRow(Membrane fine, int y) {
        for (int i = y * width; i < (y + 1) * width; i++) {
            if (i % width + 1 < width) {
                gather(fine, Side.RIGHT, i);
            }
            if (y + 1 < height) {
                gather(fine, Side.BELOW, i);
            }
        }
    }

    /**
     * Adds up the wishes on the two ways from the middle of a cell to that of the next: half of
     * those within each, all of those within one that has an outside, for its value is that
     * outside's.
     */
    private void gather(Membrane fine, Side side, int i) {
        int s = side.ordinal();
        int along = side == Side.RIGHT ? 1 : fine.width;
        int across = side == Side.RIGHT ? fine.width : 1;
        int next = side == Side.RIGHT ? i + 1 : i + width;
        float[] shares = {
            area.values()[i] ? 0.25f : 0.5f, 0.5f, area.values()[next] ? 0.25f : 0.5f
        };
        float[] sum = new float[CHANNELS];
        float much = 0;
        for (int way = 0; way < 2; way++) {
            int start = fine.first(i, width) + way * across;
            for (int k = 0; k < 3; k++) {
                int at = start + k * along;
                float share = shares[k] * fine.weight[s][at];
                for (int c = 0; c < CHANNELS; c++) {
                    sum[c] += share * fine.wish(s, at, c);
                }
            }
            much += fine.weight[s][start + along] / 2;
        }
        want(i, side, sum, much);
    }
}
