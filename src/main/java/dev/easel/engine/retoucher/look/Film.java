package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.WideBlur;

/** What lenses and film add: falloff, grain, bloom. */
final class Film {
    private Film() {}

    /** Darkens the corners by up to {@code amount}. */
    static ColorPlanes vignette(ColorPlanes srgb, float amount) {
        int w = srgb.width();
        int h = srgb.height();
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    double x = 2.0 * (i % w) / w - 1;
                    double y = 2.0 * (i / w) / h - 1;
                    float fall =
                            1 - amount * Ramp.smooth((float) Math.hypot(x, 0.9 * y), 0.5f, 1.35f);
                    for (int n = 0; n < 3; n++) {
                        c[n] *= fall;
                    }
                });
    }

    /** Adds grey grain of the given deviation. */
    static ColorPlanes grain(ColorPlanes srgb, float deviation, Setting setting) {
        Plane noise =
                Blur.gaussian(
                        Noise.white(setting.size(), setting.seed(), 91), 0.7 * setting.unit());
        float scale = deviation * 1.8f;
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    for (int n = 0; n < 3; n++) {
                        c[n] = Math.clamp(c[n] + scale * noise.values()[i], 0f, 1f);
                    }
                });
    }

    /** Light above {@code threshold} spills over {@code reach} pixels. */
    static ColorPlanes bloom(ColorPlanes srgb, float threshold, float reach, float[] strength) {
        int[] channel = {0};
        return srgb.each(
                p -> {
                    float amount = strength[channel[0]++];
                    Plane spill = WideBlur.of(p.map(v -> Math.max(0, v - threshold)), reach);
                    return p.with(spill, (v, s) -> 1 - (1 - v) * (1 - Math.min(1, amount * s)));
                });
    }
}
