package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/** Soft thresholds and mixtures. */
public final class Ramp {
    private Ramp() {}

    /** 0 below {@code low}, 1 above {@code high}, a smooth step between. */
    public static float smooth(float value, float low, float high) {
        float t = Math.clamp((value - low) / (high - low), 0f, 1f);
        return t * t * (3 - 2 * t);
    }

    public static Plane smooth(Plane plane, float low, float high) {
        return plane.map(v -> smooth(v, low, high));
    }

    /** {@code from} where the share is 0, {@code to} where it is 1. */
    public static float mix(float from, float to, float share) {
        return from + (to - from) * share;
    }

    public static Plane mix(Plane from, Plane to, Plane share) {
        float[] out = new float[share.values().length];
        for (int i = 0; i < out.length; i++) {
            out[i] = mix(from.values()[i], to.values()[i], share.values()[i]);
        }
        return new Plane(share.width(), share.height(), out);
    }

    public static ColorPlanes mix(ColorPlanes from, ColorPlanes to, Plane share) {
        return new ColorPlanes(
                mix(from.first(), to.first(), share),
                mix(from.second(), to.second(), share),
                mix(from.third(), to.third(), share));
    }

    public static ColorPlanes mix(ColorPlanes from, ColorPlanes to, float share) {
        Plane.ValuePairFunction mixed = (a, b) -> mix(a, b, share);
        return new ColorPlanes(
                from.first().with(to.first(), mixed),
                from.second().with(to.second(), mixed),
                from.third().with(to.third(), mixed));
    }
}
