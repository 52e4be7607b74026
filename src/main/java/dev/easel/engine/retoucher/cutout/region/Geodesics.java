package dev.easel.engine.retoucher.cutout.region;

import java.util.Arrays;

/** Cheapest ways between regions through their neighbours. */
final class Geodesics {
    private Geodesics() {}

    /** Sums of steps from one region to all: Dijkstra on a dense graph; negative = no step. */
    static float[] from(int start, float[][] step) {
        int n = step.length;
        float[] distance = new float[n];
        Arrays.fill(distance, Float.MAX_VALUE);
        distance[start] = 0;
        boolean[] done = new boolean[n];
        for (int r = start; r >= 0; r = nearest(distance, done)) {
            done[r] = true;
            for (int s = 0; s < n; s++) {
                if (step[r][s] >= 0 && distance[r] + step[r][s] < distance[s]) {
                    distance[s] = distance[r] + step[r][s];
                }
            }
        }
        return distance;
    }

    /**
     * Least difference between the highest and the lowest value met on a way to the edge, summed
     * over the colour channels (Zhang et al., Minimum Barrier Salient Object Detection, 2015).
     */
    static float[] barriers(Regions regions) {
        float[] sum = new float[regions.count()];
        boolean[][] touching = regions.touching();
        for (int channel = 0; channel < 3; channel++) {
            float[] one = barriers(regions, touching, channel);
            for (int r = 0; r < sum.length; r++) {
                sum[r] += one[r];
            }
        }
        return sum;
    }

    private static float[] barriers(Regions regions, boolean[][] touching, int channel) {
        int n = regions.count();
        float[] high = new float[n];
        float[] low = new float[n];
        float[] distance = new float[n];
        boolean[] done = new boolean[n];
        for (int r = 0; r < n; r++) {
            high[r] = low[r] = regions.color()[r][channel];
            distance[r] = regions.atEdge()[r] > 0 ? 0 : Float.MAX_VALUE;
        }
        for (int r = nearest(distance, done); r >= 0; r = nearest(distance, done)) {
            done[r] = true;
            for (int s = 0; s < n; s++) {
                if (!done[s] && touching[r][s]) {
                    float v = regions.color()[s][channel];
                    float up = Math.max(high[r], v);
                    float down = Math.min(low[r], v);
                    if (up - down < distance[s]) {
                        distance[s] = up - down;
                        high[s] = up;
                        low[s] = down;
                    }
                }
            }
        }
        return distance;
    }

    /** The nearest region that is not done yet; −1 if all that can be reached are. */
    private static int nearest(float[] distance, boolean[] done) {
        int best = -1;
        float least = Float.MAX_VALUE;
        for (int r = 0; r < distance.length; r++) {
            if (!done[r] && distance[r] < least) {
                best = r;
                least = distance[r];
            }
        }
        return best;
    }
}
