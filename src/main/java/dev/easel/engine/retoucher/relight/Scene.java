package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.paint.Faces;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/**
 * What is known of the picture at a small size, where light is worked out.
 *
 * @param luma encoded brightness, 0–1
 * @param matte of the subject, 0–1; all 0 if none stands out
 * @param sky 0–1
 * @param texture heights of the surfaces
 * @param heads heights of the heads, 0 elsewhere
 */
record Scene(Plane luma, Plane matte, Plane sky, Plane texture, Plane heads) {
    /** Long side at which light is worked out, in pixels. */
    static final int SIDE = 512;

    /** What can be said without knowing the subject. */
    static Scene of(Pixels picture) {
        PixelSize size = picture.size().within(SIDE);
        Pixels small = Resize.AREA.to(size, picture);
        ColorPlanes lab = ColorSpace.OKLAB.of(small);
        Plane luma = luma(small);
        Plane heads = Relief.heads(Faces.in(small), size);
        Plane nothing = Plane.zeros(size.width(), size.height());
        return new Scene(luma, nothing, SkyMask.of(lab), Relief.texture(luma), heads);
    }

    /** The same scene around a subject whose matte, of any size, is 0–1. */
    Scene around(Plane subject) {
        Plane small =
                Resize.AREA
                        .to(luma.size(), subject)
                        .map(m -> Ramp.smooth(Math.clamp(m, 0, 1), .15f, .7f));
        Plane free = sky.with(small, (s, m) -> s * (1 - m));
        return new Scene(luma, small, free, texture, heads);
    }

    static Plane luma(Pixels pixels) {
        Plane out = Plane.zeros(pixels.width(), pixels.height());
        for (int i = 0; i < out.values().length; i++) {
            int p = pixels.argb()[i];
            out.values()[i] =
                    (.299f * (p >> 16 & 0xFF) + .587f * (p >> 8 & 0xFF) + .114f * (p & 0xFF)) / 255;
        }
        return out;
    }

    int width() {
        return luma.width();
    }

    int height() {
        return luma.height();
    }

    float side() {
        return Math.max(width(), height());
    }

    /** Horizontal place of a pixel: 0 in the middle, ±1/2 at the ends of the long side. */
    float x(int i) {
        return (i % width() + .5f - width() / 2f) / side();
    }

    /** Vertical place of a pixel, likewise. */
    float y(int i) {
        return (i / width() + .5f - height() / 2f) / side();
    }
}
