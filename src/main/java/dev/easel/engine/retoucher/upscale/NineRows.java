package dev.easel.engine.retoucher.upscale;

/**
 * The inner loop of every 3×3 convolution: nine rows, weighted, added to a tenth. All rows are read
 * at one index, since only then does HotSpot turn the loop into vector instructions; the order of
 * the sum is fixed, so that the same bytes come out on any machine.
 */
final class NineRows {
    private NineRows() {}

    /**
     * Adds {@code weights[at + i] * in[i]} for i of 0–8 to {@code out}.
     *
     * @param in nine rows as long as {@code out}
     */
    static void add(float[][] in, float[] weights, int at, float[] out) {
        float[] a = in[0];
        float[] b = in[1];
        float[] c = in[2];
        float[] d = in[3];
        float[] e = in[4];
        float[] f = in[5];
        float[] g = in[6];
        float[] h = in[7];
        float[] i = in[8];
        float wa = weights[at];
        float wb = weights[at + 1];
        float wc = weights[at + 2];
        float wd = weights[at + 3];
        float we = weights[at + 4];
        float wf = weights[at + 5];
        float wg = weights[at + 6];
        float wh = weights[at + 7];
        float wi = weights[at + 8];
        for (int x = 0; x < out.length; x++) {
            float top = Math.fma(wa, a[x], Math.fma(wb, b[x], Math.fma(wc, c[x], out[x])));
            float middle = Math.fma(wd, d[x], Math.fma(we, e[x], Math.fma(wf, f[x], top)));
            out[x] = Math.fma(wg, g[x], Math.fma(wh, h[x], Math.fma(wi, i[x], middle)));
        }
    }
}
