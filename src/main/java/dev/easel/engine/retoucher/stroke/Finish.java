package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.WideBlur;

/** Last touches on a painted canvas: the drawing put back where it counts, light on the paint. */
final class Finish {
    private static final float[] SCALES = {1.2f, 3, 8};
    private static final float[] AMOUNTS = {0.55f, 0.5f, 0.35f};
    private static final float RAKING_LIGHT = 0.22f;
    private static final float HIGHEST_RIDGE = 8;

    private Finish() {}

    static ColorPlanes of(ColorPlanes base, Canvas canvas, Plane structure, Manner manner) {
        ColorPlanes colours = canvas.colours();
        Plane lightness = colours.first();
        for (int i = 0; i < SCALES.length; i++) {
            lightness = withBand(lightness, base.first(), structure, i);
        }
        return colours.withFirst(lit(lightness, canvas.relief(), manner.style()));
    }

    /** Pushes one band of lightness towards the original's, where that has real edges. */
    private static Plane withBand(Plane painted, Plane base, Plane structure, int band) {
        double sigma = SCALES[band] * painted.size().longSide() / 1024.0;
        Plane wanted = base.with(WideBlur.of(base, sigma), (v, m) -> v - m);
        Plane there = painted.with(WideBlur.of(painted, sigma), (v, m) -> v - m);
        Plane edges = Ramp.smooth(WideBlur.of(wanted.map(Math::abs), sigma), 1, 5);
        Plane out = painted.copy();
        for (int i = 0; i < out.values().length; i++) {
            float push = 1.1f * wanted.values()[i] - 0.75f * there.values()[i];
            out.values()[i] +=
                    1.25f
                            * AMOUNTS[band]
                            * structure.values()[i]
                            * structure.values()[i]
                            * edges.values()[i]
                            * push;
        }
        return out;
    }

    /** Impasto: light rakes over the paint from the top left. */
    private static Plane lit(Plane lightness, Plane relief, float style) {
        Plane out = lightness.copy();
        for (int y = 0; y < out.height(); y++) {
            for (int x = 0; x < out.width(); x++) {
                float ridge = relief.at(x, y) - relief.atClamped(x - 1, y - 1);
                out.values()[y * out.width() + x] +=
                        Math.clamp(ridge, -HIGHEST_RIDGE, HIGHEST_RIDGE) * RAKING_LIGHT * style;
            }
        }
        return out;
    }
}
