package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.WideBlur;

/** A faded print: lifted blacks, yellowed lights, a light leak, soft focus, grain. */
public final class Vintage implements Painter {
    private static final float[] LEAK = {0.8f, 0.38f, 0.1f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        ColorPlanes faded = Lab.toSrgb(faded(Lab.of(srgb), k));
        ColorPlanes leaked = leaked(faded, setting);
        ColorPlanes soft = Ramp.mix(leaked, WideBlur.of(leaked, 7 * setting.unit()), 0.18f);
        return Film.vignette(Film.grain(soft, 0.028f * k, setting), 0.42f * Math.min(k, 1.3f));
    }

    private static ColorPlanes faded(ColorPlanes lab, float k) {
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float l = c[0] / 100;
                    float less = 1 - 0.38f * Math.min(k, 1.3f);
                    c[0] = 9 * k + c[0] * (1 - 0.13f * k);
                    c[1] = c[1] * less + 4 * k * Ramp.smooth(l, 0.2f, 0.8f);
                    c[2] =
                            c[2] * less
                                    + 13 * k
                                    + 8 * k * (l - 0.5f)
                                    - 9 * k * (1 - Ramp.smooth(l, 0, 0.35f));
                });
    }

    private static ColorPlanes leaked(ColorPlanes srgb, Setting setting) {
        Plane cloud = new Noise(420 * setting.unit(), 2).over(setting.size(), setting.seed(), 92);
        int w = srgb.width();
        boolean fromLeft = (setting.seed() & 1) == 0;
        return Pixelwise.of(
                srgb,
                (i, c) -> {
                    float x = (i % w + 0.5f) / w;
                    float near = Ramp.smooth(fromLeft ? 1 - x : x, 0.66f, 1.05f);
                    float leak =
                            Math.clamp(0.35f * cloud.values()[i] + 1.1f * near, 0f, 1f)
                                    * 0.5f
                                    * setting.amount();
                    for (int n = 0; n < 3; n++) {
                        c[n] = 1 - (1 - c[n]) * (1 - LEAK[n] * leak);
                    }
                });
    }
}
