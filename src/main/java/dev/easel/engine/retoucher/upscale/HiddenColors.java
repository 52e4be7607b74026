package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;

/** Gives transparent pixels the colours of what is visible near them, so that none bleed in. */
final class HiddenColors {
    /** How far away a colour is fetched from. */
    static final int REACH = 20;

    private static final int[] RADII = {2, 6, REACH};
    private static final int FAINT = 8;

    private HiddenColors() {}

    static Pixels fill(Pixels image) {
        if (!image.hasAlpha()) {
            return image;
        }
        Plane alpha = Alpha.of(image);
        ColorPlanes colors = ColorSpace.SRGB.of(image);
        int[] out = image.argb().clone();
        boolean[] open = new boolean[out.length];
        for (int i = 0; i < out.length; i++) {
            open[i] = out[i] >>> 24 < FAINT;
        }
        for (int radius : RADII) {
            Plane weight = Blur.box(alpha, radius);
            ColorPlanes near =
                    colors.each(p -> Blur.box(p.with(alpha, (v, a) -> v * a), radius))
                            .each(p -> p.with(weight, (v, a) -> a > 1e-4f ? v / a : v));
            int[] filled = ColorSpace.SRGB.toPixels(near).argb();
            for (int i = 0; i < out.length; i++) {
                if (open[i] && weight.values()[i] > 1e-4f) {
                    out[i] = out[i] & 0xFF000000 | filled[i] & 0xFFFFFF;
                    open[i] = false;
                }
            }
        }
        return new Pixels(image.width(), image.height(), out);
    }
}
