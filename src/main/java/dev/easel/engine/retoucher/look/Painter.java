package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;

/** Redoes a picture in one look. Stateless. */
@FunctionalInterface
public interface Painter {
    /** Encoded sRGB in and out, 0–1; the size stays. */
    ColorPlanes paint(ColorPlanes srgb, Setting setting);
}
