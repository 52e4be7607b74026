package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/** Where a picture has the colours of human skin, of any tone. */
public final class Skin {
    private Skin() {}

    /** 0–1 a pixel, from CIELAB: skin of all tones lies in one narrow fan of hue and chroma. */
    public static Plane in(ColorPlanes lab) {
        Plane out = Plane.zeros(lab.width(), lab.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] =
                    likeness(
                            lab.first().values()[i],
                            lab.second().values()[i],
                            lab.third().values()[i]);
        }
        return WideBlur.of(out, Math.max(lab.width(), lab.height()) / 340.0);
    }

    private static float likeness(float lightness, float a, float b) {
        float hue = (float) Math.toDegrees(Math.atan2(b, a));
        float chroma = (float) Math.hypot(a, b);
        float rightHue = Ramp.smooth(hue, 22, 36) * (1 - Ramp.smooth(hue, 66, 78));
        float rightChroma = Ramp.smooth(chroma, 8, 14) * (1 - Ramp.smooth(chroma, 38, 50));
        return rightHue * rightChroma * Ramp.smooth(lightness, 18, 34);
    }
}
