package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;

/** After van Gogh: thick short strokes that swirl through sky and fields, cobalt against yellow. */
public final class Starry implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float k = setting.amount();
        ColorPlanes rich = Tone.saturate(Tone.levels(srgb, 0.006, 0.95f), 1.2f + 0.15f * k);
        ColorPlanes coloured = Lab.toSrgb(coloured(Lab.of(rich), setting));
        setting.beat();
        BrushPainting brush = new BrushPainting(5 + 1.5f * k, 6.5f, 0.5f, 0.05f, 0.45f + 0.3f * k);
        return brush.paint(coloured, setting.between(0.5f, 0.25f), setting);
    }

    /** Lights lean to chrome yellow, shades and skies to cobalt; skin by less. */
    private static ColorPlanes coloured(ColorPlanes lab, Setting setting) {
        float k = Math.min(1.3f, setting.amount());
        Plane skin = setting.scene().skin();
        Plane skies = setting.scene().sky();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    float free = k * (1 - 0.75f * skin.values()[i]);
                    float sky = skies.values()[i];
                    float light = Ramp.smooth(c[0], 30, 85) - 0.45f;
                    c[1] += 3 * free * light;
                    c[2] +=
                            free
                                    * (34 * light * (1 - sky)
                                            - 26 * sky * (1 - Ramp.smooth(c[0], 70, 95)));
                    c[0] += free * sky * 0.25f * (40 - c[0]) * (1 - Ramp.smooth(c[0], 65, 92));
                });
    }
}
