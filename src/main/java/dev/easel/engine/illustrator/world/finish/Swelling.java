package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Proof;

/** Patches blown up like cushions: 0 at their borders, rounding up to 1. */
final class Swelling {
    private static final float SIDE = 1;
    private static final float CORNER = 1.4142f;

    private Swelling() {}

    /** The height of each pixel; {@code round} pixels from a border it is 1. */
    static float[] of(Proof proof, int[] labels, double round) {
        float[] far = distances(proof, labels);
        proof.rows(
                y -> {
                    for (int i = y * proof.width; i < (y + 1) * proof.width; i++) {
                        double t = Math.min(1, far[i] / round);
                        far[i] = (float) Math.sqrt(t * (2 - t));
                    }
                });
        return far;
    }

    /** To the nearest border, by two sweeps over the neighbours (chamfer distance). */
    private static float[] distances(Proof proof, int[] labels) {
        int w = proof.width;
        float[] far = new float[labels.length];
        for (int i = 0; i < far.length; i++) {
            boolean edge = i % w + 1 < w && labels[i] != labels[i + 1];
            boolean below = i + w < far.length && labels[i] != labels[i + w];
            far[i] = edge || below ? 0 : Float.MAX_VALUE;
        }
        for (int i = 0; i < far.length; i++) {
            sweep(far, i, w, -1);
        }
        for (int i = far.length - 1; i >= 0; i--) {
            sweep(far, i, w, 1);
        }
        return far;
    }

    /** Looks at the four neighbours already passed; {@code way}: 1 those after, -1 those before. */
    private static void sweep(float[] far, int i, int w, int way) {
        int x = i % w;
        boolean row = way > 0 ? i + w < far.length : i >= w;
        boolean ahead = way > 0 ? x + 1 < w : x > 0;
        boolean behind = way > 0 ? x > 0 : x + 1 < w;
        float least = far[i];
        least = ahead ? Math.min(least, far[i + way] + SIDE) : least;
        least = row ? Math.min(least, far[i + way * w] + SIDE) : least;
        least = row && ahead ? Math.min(least, far[i + way * w + way] + CORNER) : least;
        far[i] = row && behind ? Math.min(least, far[i + way * w - way] + CORNER) : least;
    }
}
