package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;

/** Finds the sky: smooth, bright, not warm, and reached from the top edge. */
final class SkyMask {
    private static final float LEAST_SHARE = .04f;
    private static final float STEEPEST = .03f;

    private SkyMask() {}

    /**
     * Searches a small picture.
     *
     * @param lab OKLab
     * @return 0–1, all 0 if there is next to no sky
     */
    static Plane of(ColorPlanes lab) {
        Plane lightness = lab.first();
        Plane steep = Blur.gaussian(Gradients.of(lightness).magnitude(), 1.5);
        int w = lab.width();
        int n = w * lab.height();
        boolean[] open = new boolean[n];
        for (int i = 0; i < n; i++) {
            open[i] =
                    steep.values()[i] < STEEPEST
                            && lightness.values()[i] > .45f
                            && lab.second().values()[i] < .05f
                            && lab.third().values()[i] < .06f;
        }
        Plane sky = flood(open, w, lab.height());
        if (sky.mean() < LEAST_SHARE) {
            return Plane.zeros(w, lab.height());
        }
        return new GuidedFilter(8, 1e-3)
                .apply(lightness, Blur.gaussian(sky, 2))
                .map(v -> Math.clamp(v, 0, 1));
    }

    private static Plane flood(boolean[] open, int w, int h) {
        Plane sky = Plane.zeros(w, h);
        int[] queue = new int[w * h];
        int end = 0;
        for (int x = 0; x < w; x++) {
            if (open[x]) {
                sky.values()[x] = 1;
                queue[end++] = x;
            }
        }
        for (int at = 0; at < end; at++) {
            int i = queue[at];
            int x = i % w;
            int[] next = {x > 0 ? i - 1 : i, x < w - 1 ? i + 1 : i, i - w, i + w};
            for (int j : next) {
                if (j >= 0 && j < open.length && open[j] && sky.values()[j] == 0) {
                    sky.values()[j] = 1;
                    queue[end++] = j;
                }
            }
        }
        return sky;
    }
}
