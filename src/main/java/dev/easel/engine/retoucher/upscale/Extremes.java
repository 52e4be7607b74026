package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/** The lowest or highest of the values around each pixel. */
enum Extremes {
    LOWEST {
        @Override
        float of(float a, float b) {
            return Math.min(a, b);
        }
    },
    HIGHEST {
        @Override
        float of(float a, float b) {
            return Math.max(a, b);
        }
    };

    abstract float of(float a, float b);

    /** Of 3×3 pixels, the border continued: first across, then down. */
    Plane of3x3(Plane in) {
        int w = in.width();
        int h = in.height();
        float[] wide = new float[w * h];
        for (int i = 0; i < wide.length; i++) {
            int x = i % w;
            float left = in.values()[x > 0 ? i - 1 : i];
            float right = in.values()[x < w - 1 ? i + 1 : i];
            wide[i] = of(in.values()[i], of(left, right));
        }
        Plane out = Plane.zeros(w, h);
        for (int i = 0; i < wide.length; i++) {
            float up = wide[i >= w ? i - w : i];
            float down = wide[i < wide.length - w ? i + w : i];
            out.values()[i] = of(wide[i], of(up, down));
        }
        return out;
    }
}
