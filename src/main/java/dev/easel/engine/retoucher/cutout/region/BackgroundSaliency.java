package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.core.Rows;

/**
 * How little each region belongs to what surrounds the picture (Zhu et al., Saliency Optimization
 * from Robust Background Detection, 2014). One value a region each.
 *
 * @param connectivity how much of a region's kin lies on the edge, ≥ 0
 * @param geodesic least colour change on a way to the edge, CIELAB
 * @param contrast to background regions nearby, 0–1
 * @param surround the paper's result, 0–1
 */
record BackgroundSaliency(
        float[] connectivity, float[] geodesic, float[] contrast, float[] surround) {
    private static final double NEAR = 0.25;
    private static final float LIKE = 98;

    static BackgroundSaliency of(Regions regions, float[][] color) {
        int n = regions.count();
        float[][] step = steps(regions, color);
        float[] connectivity = new float[n];
        float[] geodesic = new float[n];
        Rows.each(
                n,
                r -> {
                    float[] distance = Geodesics.from(r, step);
                    connectivity[r] = connectivity(regions, distance);
                    geodesic[r] = leastAtEdge(regions, distance);
                });
        float[] background = new float[n];
        for (int r = 0; r < n; r++) {
            background[r] = (float) (1 - Math.exp(-connectivity[r] * connectivity[r] / 2));
        }
        float[] contrast = normalized(contrast(regions, color, background));
        float[] surround = optimized(regions, color, background, contrast);
        return new BackgroundSaliency(connectivity, geodesic, contrast, surround);
    }

    private static float connectivity(Regions regions, float[] distance) {
        double all = 0;
        double edge = 0;
        for (int s = 0; s < distance.length; s++) {
            double kin = Math.exp(-distance[s] * distance[s] / 200);
            all += kin;
            edge += regions.atEdge()[s] > 0 ? kin : 0;
        }
        return (float) (edge / Math.sqrt(all));
    }

    private static float leastAtEdge(Regions regions, float[] distance) {
        float least = Float.MAX_VALUE;
        for (int s = 0; s < distance.length; s++) {
            least = regions.atEdge()[s] > 0 ? Math.min(least, distance[s]) : least;
        }
        return least;
    }

    /** Colour change of each step beyond what neighbours usually differ by; −1 = no step. */
    private static float[][] steps(Regions regions, float[][] color) {
        int n = regions.count();
        boolean[][] touching = regions.touching();
        float tolerance = tolerance(color, touching);
        float[][] step = new float[n][n];
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < n; s++) {
                boolean bothEdge = regions.atEdge()[r] > 0 && regions.atEdge()[s] > 0;
                boolean meet = r != s && (bothEdge || touching[r][s]);
                step[r][s] = meet ? Math.max(color[r][s] - tolerance, 1e-4f) : -1;
            }
        }
        return step;
    }

    /** Mean colour distance of a region to its likest neighbour. */
    private static float tolerance(float[][] color, boolean[][] touching) {
        float sum = 0;
        for (int r = 0; r < color.length; r++) {
            float least = Float.MAX_VALUE;
            for (int s = 0; s < color.length; s++) {
                least = touching[r][s] ? Math.min(least, color[r][s]) : least;
            }
            sum += least == Float.MAX_VALUE ? 0 : least;
        }
        return sum / color.length;
    }

    private static float[] contrast(Regions regions, float[][] color, float[] background) {
        float[] out = new float[color.length];
        for (int r = 0; r < out.length; r++) {
            for (int s = 0; s < out.length; s++) {
                float dx = regions.place()[r][0] - regions.place()[s][0];
                float dy = regions.place()[r][1] - regions.place()[s][1];
                double near = Math.exp(-(dx * dx + dy * dy) / (2 * NEAR * NEAR));
                out[r] += (float) (color[r][s] * near * background[s]);
            }
        }
        return out;
    }

    private static float[] optimized(
            Regions regions, float[][] color, float[] background, float[] contrast) {
        int n = color.length;
        double[][] matrix = new double[n][n];
        double[] right = new double[n];
        for (int r = 0; r < n; r++) {
            matrix[r][r] = background[r] + contrast[r] + 1e-6;
            right[r] = contrast[r];
        }
        for (Regions.Contact c : regions.contacts()) {
            float d = color[c.a()][c.b()];
            double weight = Math.exp(-d * d / LIKE) + 0.1;
            matrix[c.a()][c.a()] += weight;
            matrix[c.b()][c.b()] += weight;
            matrix[c.a()][c.b()] -= weight;
            matrix[c.b()][c.a()] -= weight;
        }
        return normalized(floats(new LinearSystem(matrix).solve(right)));
    }

    static float[] floats(double[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) values[i];
        }
        return out;
    }

    /** Stretched to 0–1. */
    static float[] normalized(float[] values) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (float v : values) {
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (values[i] - low) / (high - low + 1e-9f);
        }
        return out;
    }
}
