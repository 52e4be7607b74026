package dev.easel.engine.retoucher.style;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Rows;

/** How far each CIELAB colour moves: a table of 17³ nodes, read trilinearly. */
final class ColourTable {
    static final int NODES = 17;
    private static final float[] LOW = {0, -100, -100};
    private static final float[] STEP = {
        100f / (NODES - 1), 200f / (NODES - 1), 200f / (NODES - 1)
    };

    private final float[] shifts = new float[NODES * NODES * NODES * 3];

    static int node(int l, int a, int b) {
        return (l * NODES + a) * NODES + b;
    }

    /** The colour that stands at a node. */
    static double[] colour(int l, int a, int b) {
        return new double[] {LOW[0] + l * STEP[0], LOW[1] + a * STEP[1], LOW[2] + b * STEP[2]};
    }

    /** The node nearest to a colour. */
    static int nearest(double[] colour) {
        int[] at = new int[3];
        for (int k = 0; k < 3; k++) {
            at[k] = Math.clamp(Math.round((colour[k] - LOW[k]) / STEP[k]), 0, NODES - 1);
        }
        return node(at[0], at[1], at[2]);
    }

    void set(int node, double[] shift) {
        for (int k = 0; k < 3; k++) {
            shifts[3 * node + k] = (float) shift[k];
        }
    }

    /** Moves every colour by {@code amount} (0–1) of its shift. */
    ColorPlanes apply(ColorPlanes lab, float amount) {
        ColorPlanes out = lab.copy();
        int w = lab.width();
        Rows.each(
                lab.height(),
                y -> {
                    float[] c = new float[3];
                    float[] shift = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        c[0] = lab.first().values()[i];
                        c[1] = lab.second().values()[i];
                        c[2] = lab.third().values()[i];
                        read(c, shift);
                        out.first().values()[i] += amount * shift[0];
                        out.second().values()[i] += amount * shift[1];
                        out.third().values()[i] += amount * shift[2];
                    }
                });
        return out;
    }

    /** Overwrites {@code c} with the place inside its cell, {@code shift} with the shift there. */
    private void read(float[] c, float[] shift) {
        int base = 0;
        for (int k = 0; k < 3; k++) {
            float t = Math.clamp((c[k] - LOW[k]) / STEP[k], 0, NODES - 1.001f);
            base = base * NODES + (int) t;
            c[k] = t - (int) t;
            shift[k] = 0;
        }
        for (int corner = 0; corner < 8; corner++) {
            int l = corner >> 2;
            int a = corner >> 1 & 1;
            int b = corner & 1;
            float weight =
                    (l == 0 ? 1 - c[0] : c[0])
                            * (a == 0 ? 1 - c[1] : c[1])
                            * (b == 0 ? 1 - c[2] : c[2]);
            int at = 3 * (base + node(l, a, b));
            for (int k = 0; k < 3; k++) {
                shift[k] += weight * shifts[at + k];
            }
        }
    }
}
