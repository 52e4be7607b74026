package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * One doubling of a picture: the luma by a network, kept within bounds; colours by interpolation,
 * and with what the network found where the colour changes together with the luma.
 *
 * @param network for the luma
 */
record Doubling(DoublingNetwork network) {
    private static final float SLACK = .3f;

    Layers apply(Layers small) {
        Plane plain = Separable.twice(small.luma());
        Plane luma = bounded(network.apply(small.luma(), plain), small.luma());
        Plane detail = luma.with(plain, (v, p) -> v - p);
        ColorSlope slope = new ColorSlope(small.luma());
        return new Layers(
                luma,
                slope.follow(small.blue(), detail),
                slope.follow(small.red(), detail),
                alpha(small.alpha()));
    }

    private static Plane alpha(Plane small) {
        return Layers.isOpaque(small)
                ? Plane.filled(2 * small.width(), 2 * small.height(), Layers.OPAQUE)
                : bounded(Separable.twice(small), small);
    }

    /** Keeps each value near the range of the 3×3 small pixels around it: no ringing, no sparks. */
    private static Plane bounded(Plane large, Plane small) {
        int w = large.width();
        Plane low = Extremes.LOWEST.of3x3(small);
        Plane high = Extremes.HIGHEST.of3x3(small);
        for (int y = 0; y < large.height(); y++) {
            for (int x = 0; x < w; x++) {
                int at = y / 2 * small.width() + x / 2;
                float l = low.values()[at];
                float h = high.values()[at];
                float slack = SLACK * (h - l) + 1;
                int i = y * w + x;
                large.values()[i] = Math.clamp(large.values()[i], l - slack, h + slack);
            }
        }
        return large;
    }
}
