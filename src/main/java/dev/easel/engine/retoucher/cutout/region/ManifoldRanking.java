package dev.easel.engine.retoucher.cutout.region;

import java.util.Arrays;

/**
 * How unlike the four sides each region is, judged along chains of like regions (Yang et al.,
 * Saliency Detection via Graph-Based Manifold Ranking, 2013). 0–1 a region.
 *
 * @param first unlikeness to all four sides
 * @param second likeness to what the first found
 */
record ManifoldRanking(float[] first, float[] second) {
    private static final double DAMPING = 0.99;
    private static final double LIKE = 10;

    static ManifoldRanking of(Regions regions, float[][] color) {
        LinearSystem system = new LinearSystem(laplacian(regions, color));
        float[] first = new float[color.length];
        Arrays.fill(first, 1);
        for (double[] side : sides(regions)) {
            float[] like = normalized(system, side);
            for (int r = 0; r < first.length; r++) {
                first[r] *= 1 - like[r];
            }
        }
        first = BackgroundSaliency.normalized(first);
        double mean = 0;
        for (float v : first) {
            mean += v / first.length;
        }
        double[] salient = new double[first.length];
        for (int r = 0; r < first.length; r++) {
            salient[r] = first[r] > mean ? 1 : 0;
        }
        return new ManifoldRanking(first, normalized(system, salient));
    }

    private static float[] normalized(LinearSystem system, double[] query) {
        return BackgroundSaliency.normalized(BackgroundSaliency.floats(system.solve(query)));
    }

    /** Which regions touch the top, bottom, left and right side. */
    private static double[][] sides(Regions regions) {
        int w = regions.width();
        int h = regions.height();
        double[][] out = new double[4][regions.count()];
        for (int x = 0; x < w; x++) {
            out[0][regions.label()[x]] = 1;
            out[1][regions.label()[(h - 1) * w + x]] = 1;
        }
        for (int y = 0; y < h; y++) {
            out[2][regions.label()[y * w]] = 1;
            out[3][regions.label()[y * w + w - 1]] = 1;
        }
        return out;
    }

    /** Joined are neighbours, their neighbours, and all regions at the edge. */
    private static double[][] laplacian(Regions regions, float[][] color) {
        int n = color.length;
        boolean[][] joined = joined(regions);
        double[][] out = new double[n][n];
        for (int r = 0; r < n; r++) {
            out[r][r] = 1e-6;
        }
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < r; s++) {
                boolean atEdge = regions.atEdge()[r] > 0 && regions.atEdge()[s] > 0;
                if (joined[r][s] || atEdge) {
                    double weight = Math.exp(-color[r][s] / LIKE);
                    out[r][r] += weight;
                    out[s][s] += weight;
                    out[r][s] -= DAMPING * weight;
                    out[s][r] -= DAMPING * weight;
                }
            }
        }
        return out;
    }

    private static boolean[][] joined(Regions regions) {
        boolean[][] touching = regions.touching();
        boolean[][] out = regions.touching();
        for (Regions.Contact c : regions.contacts()) {
            for (int s = 0; s < touching.length; s++) {
                out[c.a()][s] |= touching[c.b()][s];
                out[c.b()][s] |= touching[c.a()][s];
                out[s][c.a()] |= touching[s][c.b()];
                out[s][c.b()] |= touching[s][c.a()];
            }
        }
        return out;
    }
}
