package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;

/** Which way a surface looks at every pixel; vectors of length 1. */
record Normals(Plane x, Plane y, Plane z) {
    /**
     * The normals of a surface.
     *
     * @param heights in pixels
     * @param lean how far the surface leans up besides, as a slope
     */
    static Normals of(Plane heights, Plane lean) {
        Gradients slope = Gradients.of(heights);
        int w = heights.width();
        Normals out =
                new Normals(
                        Plane.zeros(w, heights.height()),
                        Plane.zeros(w, heights.height()),
                        Plane.zeros(w, heights.height()));
        for (int i = 0; i < heights.values().length; i++) {
            float nx = -slope.dx().values()[i];
            float ny = -slope.dy().values()[i] - lean.values()[i];
            float length = (float) Math.sqrt(nx * nx + ny * ny + 1);
            out.x.values()[i] = nx / length;
            out.y.values()[i] = ny / length;
            out.z.values()[i] = 1 / length;
        }
        return out;
    }

    /** Wrapped Lambert: soft light reaches around corners, hard light does not. 0–1. */
    Plane lambert(Vector light, float hardness) {
        float wrap = .75f * (1 - hardness);
        Plane out = Plane.zeros(x.width(), x.height());
        for (int i = 0; i < out.values().length; i++) {
            float c =
                    x.values()[i] * light.x()
                            + y.values()[i] * light.y()
                            + z.values()[i] * light.z();
            float soft = Math.clamp((c + wrap) / (1 + wrap), 0, 1);
            out.values()[i] = (1 - hardness) * soft + hardness * Ramp.smooth(soft, .05f, .9f);
        }
        return out;
    }
}
