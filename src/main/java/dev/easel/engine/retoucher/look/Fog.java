package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Noise;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;

/** Fog that thickens with distance (Koschmieder's law), in drifting banks. */
public final class Fog implements Painter {
    private static final float[] AIR = {0.83f, 0.85f, 0.87f};

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        Scene scene = setting.scene();
        Plane near = scene.subject().with(scene.faces(), Math::max);
        Plane depth = scene.depth().with(near, (d, n) -> d * (1 - 0.75f * n));
        setting.beat();
        Plane banks =
                new Noise(200 * setting.unit(), 4, 2.5).over(setting.size(), setting.seed(), 151);
        Plane through =
                depth.with(
                        banks,
                        (d, n) ->
                                (float)
                                        Math.exp(
                                                -1.6
                                                        * k
                                                        * Math.clamp(
                                                                d * (1 + 0.45f * n) + 0.08f,
                                                                0,
                                                                2)));
        float glow = 0.55f + 0.45f * Math.min(1, Tone.luma(srgb).mean() * 1.6f);
        ColorPlanes dull = Tone.saturate(srgb, 1 - 0.35f * Math.min(k, 1));
        ColorPlanes soft = WideBlur.of(dull, 4 * setting.unit());
        ColorPlanes blurred = Ramp.mix(dull, soft, through.map(t -> 0.8f * (1 - t)));
        return Pixelwise.of(
                blurred,
                (i, c) -> {
                    float t = through.values()[i];
                    for (int n = 0; n < 3; n++) {
                        c[n] = c[n] * t + AIR[n] * glow * (1 - t);
                    }
                });
    }
}
