package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;

/** Unsteady hands: shifts every pixel by smooth noise. */
final class Warp {
    private Warp() {}

    /** Wobbles of {@code cell} and up to about {@code reach} pixels. */
    static ColorPlanes wobble(ColorPlanes srgb, float cell, float reach, Setting setting) {
        Plane dx = new Noise(cell, 3).over(setting.size(), setting.seed(), 41);
        Plane dy = new Noise(cell, 3).over(setting.size(), setting.seed(), 42);
        return srgb.each(
                p ->
                        Pixelwise.plane(
                                p.size(),
                                (x, y) ->
                                        p.sample(
                                                x + reach * dx.at(x, y), y + reach * dy.at(x, y))));
    }
}
