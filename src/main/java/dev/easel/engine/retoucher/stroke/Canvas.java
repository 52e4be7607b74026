package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/** Wet paint: CIELAB and the height of the paint, four numbers a pixel. */
record Canvas(int width, int height, float[] paint) {
    static final int CHANNELS = 4;

    /** A canvas that starts as this picture, the paint flat. */
    static Canvas primed(ColorPlanes lab) {
        Canvas canvas =
                new Canvas(
                        lab.width(),
                        lab.height(),
                        new float[CHANNELS * lab.width() * lab.height()]);
        for (int i = 0; i < lab.width() * lab.height(); i++) {
            canvas.paint[CHANNELS * i] = lab.first().values()[i];
            canvas.paint[CHANNELS * i + 1] = lab.second().values()[i];
            canvas.paint[CHANNELS * i + 2] = lab.third().values()[i];
        }
        return canvas;
    }

    ColorPlanes colours() {
        return new ColorPlanes(channel(0), channel(1), channel(2));
    }

    Plane relief() {
        return channel(3);
    }

    private Plane channel(int c) {
        Plane out = Plane.zeros(width, height);
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = paint[CHANNELS * i + c];
        }
        return out;
    }
}
