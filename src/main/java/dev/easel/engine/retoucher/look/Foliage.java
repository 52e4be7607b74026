package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Ramp;

/** Where a picture has leaves and grass. */
final class Foliage {
    private Foliage() {}

    /** 0–1 a pixel, from CIELAB: greens and olive tones, neither sky nor subject. */
    static Plane in(ColorPlanes lab, Scene scene) {
        Plane sky = scene.sky();
        Plane subject = scene.subject();
        Plane skin = scene.skin();
        Plane out = Plane.zeros(lab.width(), lab.height());
        for (int i = 0; i < out.values().length; i++) {
            float a = lab.second().values()[i];
            float b = lab.third().values()[i];
            float coloured = Ramp.smooth((float) Math.hypot(a, b), 8, 17);
            float green = coloured * Ramp.smooth(b - 0.8f * a, 7, 22) * Ramp.smooth(-a, -4, 6);
            float free = (1 - sky.values()[i]) * (1 - 0.75f * subject.values()[i]);
            out.values()[i] = green * free * (1 - skin.values()[i]);
        }
        return out;
    }
}
