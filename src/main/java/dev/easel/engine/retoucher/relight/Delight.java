package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;

/** Takes part of the old large-scale shading away, so that the new light leads. */
final class Delight {
    private static final float MOST = .8f;

    private Delight() {}

    /** Natural logarithm of the gain that flattens the picture by {@code share}, 0–1. */
    static Plane of(Scene scene, float share) {
        Plane log = scene.luma().map(l -> 2.2f * (float) Math.log(l + .03f));
        int radius = Math.max(1, Math.round(.04f * scene.side()));
        Plane near = new GuidedFilter(radius, .35).apply(log, log);
        Plane far = WideBlur.gaussian(near, .09 * scene.side());
        float middle = near.quantile(.5);
        return near.with(far, (n, f) -> share * (.45f * (middle - n) + .25f * (middle - f)))
                .map(v -> Math.clamp(v, -MOST, MOST))
                .with(scene.sky(), (v, sky) -> v * (1 - .7f * sky));
    }
}
