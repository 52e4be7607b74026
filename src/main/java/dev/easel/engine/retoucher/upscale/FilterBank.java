package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/** Four filters of 7×7 for each kind of neighbourhood: together they turn one pixel into four. */
public final class FilterBank {
    public static final int RADIUS = 3;
    public static final int SIDE = 2 * RADIUS + 1;
    public static final int TAPS = SIDE * SIDE;
    public static final int PHASES = 4;

    /** Numbers that make up a bank. */
    public static final int SIZE = Neighbourhood.KINDS * TAPS * PHASES;

    private final float[] table = new float[Symmetry.COUNT * SIZE];

    /**
     * A bank.
     *
     * @param filters {@link #SIZE} weights by kind, then tap, then phase, both row by row
     */
    public FilterBank(float[] filters) {
        for (int s = 0; s < Symmetry.COUNT; s++) {
            int[] taps = Symmetry.of(s).cells(SIDE);
            int[] phases = Symmetry.of(s).cells(2);
            for (int i = 0; i < SIZE; i++) {
                int tap = taps[i / PHASES % TAPS];
                int phase = phases[i % PHASES];
                int kind = i / PHASES / TAPS;
                table[s * SIZE + (kind * TAPS + tap) * PHASES + phase] = filters[i];
            }
        }
    }

    /** The plane (0–255) twice as wide and high. */
    public Plane apply(Plane luma) {
        int w = luma.width();
        int[] kinds = Neighbourhood.sort(luma);
        Plane padded = pad(luma);
        Plane out = Plane.zeros(2 * w, 2 * luma.height());
        for (int y = 0; y < luma.height(); y++) {
            for (int x = 0; x < w; x++) {
                filter(padded, y * padded.width() + x, kinds[y * w + x], out, 4 * y * w + 2 * x);
            }
        }
        return out;
    }

    private void filter(Plane in, int at, int kind, Plane out, int to) {
        float[] v = in.values();
        int f = kind * TAPS * PHASES;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int r = 0; r < SIDE; r++) {
            int row = at + r * in.width();
            for (int i = row; i < row + SIDE; i++, f += PHASES) {
                a += v[i] * table[f];
                b += v[i] * table[f + 1];
                c += v[i] * table[f + 2];
                d += v[i] * table[f + 3];
            }
        }
        out.values()[to] = a;
        out.values()[to + 1] = b;
        out.values()[to + out.width()] = c;
        out.values()[to + out.width() + 1] = d;
    }

    private static Plane pad(Plane p) {
        Plane out = Plane.zeros(p.width() + 2 * RADIUS, p.height() + 2 * RADIUS);
        for (int y = 0; y < out.height(); y++) {
            for (int x = 0; x < out.width(); x++) {
                out.values()[y * out.width() + x] = p.atClamped(x - RADIUS, y - RADIUS);
            }
        }
        return out;
    }
}
