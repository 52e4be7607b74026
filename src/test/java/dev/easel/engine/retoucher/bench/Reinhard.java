package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;

/** The public baseline: mean and spread of each CIELAB channel (Reinhard and others, 2001). */
final class Reinhard {
    private Reinhard() {}

    static Pixels transfer(Pixels picture, Pixels reference) {
        ColorPlanes from = ColorSpace.CIELAB.of(picture);
        ColorPlanes to = ColorSpace.CIELAB.of(reference);
        return ColorSpace.CIELAB.toPixels(
                new ColorPlanes(
                        moved(from.first(), to.first()),
                        moved(from.second(), to.second()),
                        moved(from.third(), to.third())));
    }

    private static Plane moved(Plane from, Plane to) {
        float mean = from.mean();
        float wanted = to.mean();
        float stretch = deviation(to, wanted) / (deviation(from, mean) + 1e-3f);
        return from.map(v -> wanted + (v - mean) * stretch);
    }

    private static float deviation(Plane plane, float mean) {
        return (float) Math.sqrt(plane.map(v -> (v - mean) * (v - mean)).mean());
    }
}
