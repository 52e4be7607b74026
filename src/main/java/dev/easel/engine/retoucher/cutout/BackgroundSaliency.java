package dev.easel.engine.retoucher.cutout;

/**
 * How little each region belongs to what surrounds the picture (Zhu et al., Saliency Optimization
 * from Robust Background Detection, 2014).
 */
final class BackgroundSaliency {
    private static final double NEAR = 0.25;
    private static final float LIKE = 98;
    private final Regions regions;
    private final int n;
    private final float[][] color;

    private BackgroundSaliency(Regions regions) {
        this.regions = regions;
        this.n = regions.count();
        this.color = new float[n][n];
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < n; s++) {
                color[r][s] = regions.colorDistance(r, s);
            }
        }
    }

    /** 0–1 a region. */
    static float[] of(Regions regions) {
        return new BackgroundSaliency(regions).optimized();
    }

    private float[] optimized() {
        float[] background = background();
        float[] contrast = normalized(contrast(background));
        double[][] matrix = new double[n][n];
        double[] right = new double[n];
        for (int r = 0; r < n; r++) {
            matrix[r][r] += background[r] + contrast[r] + 1e-6;
            right[r] = contrast[r];
            for (int s = 0; s < n; s++) {
                if (regions.shared()[r][s] > 0) {
                    double weight = Math.exp(-color[r][s] * color[r][s] / LIKE) + 0.1;
                    matrix[r][r] += weight;
                    matrix[r][s] -= weight;
                }
            }
        }
        double[] solved = LinearSystem.solve(matrix, right);
        float[] out = new float[n];
        for (int r = 0; r < n; r++) {
            out[r] = (float) solved[r];
        }
        return normalized(out);
    }

    /** Probability that a region is background: how much of its kin lies on the edge. */
    private float[] background() {
        float[][] step = steps();
        float[] out = new float[n];
        for (int r = 0; r < n; r++) {
            float[] distance = Geodesics.from(r, step);
            double all = 0;
            double edge = 0;
            for (int s = 0; s < n; s++) {
                double kin = Math.exp(-distance[s] * distance[s] / 200);
                all += kin;
                edge += regions.atEdge()[s] > 0 ? kin : 0;
            }
            double connectivity = edge / Math.sqrt(all);
            out[r] = (float) (1 - Math.exp(-connectivity * connectivity / 2));
        }
        return out;
    }

    private float[][] steps() {
        float tolerance = tolerance();
        float[][] step = new float[n][n];
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < n; s++) {
                boolean bothEdge = regions.atEdge()[r] > 0 && regions.atEdge()[s] > 0;
                boolean meet = r != s && (bothEdge || regions.shared()[r][s] > 0);
                step[r][s] = meet ? Math.max(color[r][s] - tolerance, 1e-4f) : -1;
            }
        }
        return step;
    }

    /** Mean colour distance of a region to its likest neighbour. */
    private float tolerance() {
        float sum = 0;
        for (int r = 0; r < n; r++) {
            float least = Float.MAX_VALUE;
            for (int s = 0; s < n; s++) {
                least = regions.shared()[r][s] > 0 ? Math.min(least, color[r][s]) : least;
            }
            sum += least == Float.MAX_VALUE ? 0 : least;
        }
        return sum / n;
    }

    private float[] contrast(float[] background) {
        float[] out = new float[n];
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < n; s++) {
                float dx = regions.place()[r][0] - regions.place()[s][0];
                float dy = regions.place()[r][1] - regions.place()[s][1];
                double near = Math.exp(-(dx * dx + dy * dy) / (2 * NEAR * NEAR));
                out[r] += (float) (color[r][s] * near * background[s]);
            }
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
