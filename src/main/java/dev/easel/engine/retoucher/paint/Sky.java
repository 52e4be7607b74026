package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the sky: calm, light, not green or brown, and joined to the top edge. */
public final class Sky {
    private static final int WORKING_SIDE = 256;
    private static final float LEAST_LIGHTNESS = 34;
    private static final float MOST_YELLOW = 24;
    private static final float MOST_RED = 9;
    private static final float MOST_GREEN = -14;
    private static final float BUSIEST = 6;
    private static final double LEAST_SHARE = 0.05;

    private Sky() {}

    /** 0–1 a pixel; all 0 if the picture shows no sky. */
    public static Plane in(ColorPlanes srgb) {
        ColorPlanes small = Lab.of(Resize.AREA.to(srgb.size().within(WORKING_SIDE), srgb));
        Plane joined = joinedToTop(candidates(small));
        if (joined.mean() < LEAST_SHARE) {
            return Plane.zeros(srgb.width(), srgb.height());
        }
        Plane wide = Ramp.smooth(Blur.gaussian(joined, 1.5), 0.15f, 0.6f);
        int radius = Math.max(2, (int) (0.014 * srgb.size().longSide()));
        return new GuidedFilter(radius, 2e-4)
                .apply(Tone.luma(srgb), Resize.LINEAR.to(srgb.size(), wide))
                .map(v -> Math.clamp(v, 0f, 1f));
    }

    private static Plane candidates(ColorPlanes lab) {
        Plane busy = Blur.gaussian(Gradients.of(lab.first()).magnitude(), 1.2);
        Plane out = Plane.zeros(lab.width(), lab.height());
        for (int i = 0; i < out.values().length; i++) {
            float a = lab.second().values()[i];
            boolean sky =
                    busy.values()[i] < BUSIEST
                            && lab.first().values()[i] > LEAST_LIGHTNESS
                            && lab.third().values()[i] < MOST_YELLOW
                            && a < MOST_RED
                            && a > MOST_GREEN;
            out.values()[i] = sky ? 1 : 0;
        }
        return out;
    }

    private static Plane joinedToTop(Plane candidates) {
        int w = candidates.width();
        Plane out = Plane.zeros(w, candidates.height());
        Deque<Integer> open = new ArrayDeque<>();
        for (int x = 0; x < 2 * w && x < candidates.values().length; x++) {
            visit(x, candidates, out, open);
        }
        while (!open.isEmpty()) {
            int i = open.pop();
            if (i % w > 0) {
                visit(i - 1, candidates, out, open);
            }
            if (i % w < w - 1) {
                visit(i + 1, candidates, out, open);
            }
            if (i >= w) {
                visit(i - w, candidates, out, open);
            }
            if (i + w < out.values().length) {
                visit(i + w, candidates, out, open);
            }
        }
        return out;
    }

    private static void visit(int i, Plane candidates, Plane out, Deque<Integer> open) {
        if (candidates.values()[i] > 0 && out.values()[i] == 0) {
            out.values()[i] = 1;
            open.push(i);
        }
    }
}
