package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * Slopes of a small plane and their products, averaged over 5×5 pixels: what tells how the edges
 * around a pixel run. In plain Java, since calls into native code cost more than such small tiles.
 */
record EdgeField(Plane luma, float[] dx, float[] dy, float[] xx, float[] xy, float[] yy) {
    private static final float MIDDLE = .4026f;
    private static final float NEAR = .2442f;
    private static final float FAR = .0545f;

    static EdgeField of(Plane luma) {
        int n = luma.values().length;
        float[] dx = new float[n];
        float[] dy = new float[n];
        slopes(luma, dx, dy);
        float[] xx = new float[n];
        float[] xy = new float[n];
        float[] yy = new float[n];
        for (int i = 0; i < n; i++) {
            xx[i] = dx[i] * dx[i];
            xy[i] = dx[i] * dy[i];
            yy[i] = dy[i] * dy[i];
        }
        for (float[] product : new float[][] {xx, xy, yy}) {
            smooth(product, luma.width(), luma.height());
        }
        return new EdgeField(luma, dx, dy, xx, xy, yy);
    }

    private static void slopes(Plane luma, float[] dx, float[] dy) {
        int w = luma.width();
        float[] v = luma.values();
        for (int y = 0; y < luma.height(); y++) {
            int up = Math.max(y - 1, 0) * w;
            int down = Math.min(y + 1, luma.height() - 1) * w;
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                dx[i] = (v[x < w - 1 ? i + 1 : i] - v[x > 0 ? i - 1 : i]) / 2;
                dy[i] = (v[down + x] - v[up + x]) / 2;
            }
        }
    }

    private static void smooth(float[] p, int w, int h) {
        float[] wide = new float[p.length];
        for (int y = 0; y < h; y++) {
            int o = y * w;
            for (int x = 0; x < w; x++) {
                float near = p[o + Math.max(x - 1, 0)] + p[o + Math.min(x + 1, w - 1)];
                float far = p[o + Math.max(x - 2, 0)] + p[o + Math.min(x + 2, w - 1)];
                wide[o + x] = MIDDLE * p[o + x] + NEAR * near + FAR * far;
            }
        }
        for (int y = 0; y < h; y++) {
            int o = y * w;
            int up = Math.max(y - 1, 0) * w;
            int upper = Math.max(y - 2, 0) * w;
            int down = Math.min(y + 1, h - 1) * w;
            int lower = Math.min(y + 2, h - 1) * w;
            for (int x = 0; x < w; x++) {
                float near = wide[up + x] + wide[down + x];
                float far = wide[upper + x] + wide[lower + x];
                p[o + x] = MIDDLE * wide[o + x] + NEAR * near + FAR * far;
            }
        }
    }

    /** The second derivative at a pixel along the direction (cos, sin). */
    float bend(int x, int y, float cos, float sin) {
        int w = luma.width();
        float[] v = luma.values();
        int left = Math.max(x - 1, 0);
        int right = Math.min(x + 1, w - 1);
        int up = Math.max(y - 1, 0) * w;
        int down = Math.min(y + 1, luma.height() - 1) * w;
        int row = y * w;
        float twice = 2 * v[row + x];
        float alongX = v[row + left] + v[row + right] - twice;
        float alongY = v[up + x] + v[down + x] - twice;
        float both = (v[down + right] - v[down + left] - v[up + right] + v[up + left]) / 4;
        return cos * cos * alongX + 2 * cos * sin * both + sin * sin * alongY;
    }
}
