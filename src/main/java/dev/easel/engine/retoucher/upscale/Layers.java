package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;

/**
 * A picture, or a piece of one, as the upscaler works on it; all 0–255.
 *
 * @param luma Y' = .299 R + .587 G + .114 B
 * @param blue B − Y'
 * @param red R − Y'
 * @param alpha the opacity
 */
record Layers(Plane luma, Plane blue, Plane red, Plane alpha) {
    private static final int SAMPLE = 1024;

    static final float OPAQUE = 255;

    private static final float R = .299f;
    private static final float G = .587f;
    private static final float B = .114f;

    /** One area of a picture, the colours of hidden pixels replaced. */
    static Layers of(Pixels picture, Area area) {
        Area seen = area.grown(HiddenColors.REACH, picture.width(), picture.height());
        return of(HiddenColors.fill(seen.of(picture))).crop(area.from(seen));
    }

    /** The luma of enough of a picture to judge what was done to it before. */
    static Plane sample(Pixels picture) {
        return of(picture, Area.middle(picture.width(), picture.height(), SAMPLE)).luma();
    }

    static Layers of(Pixels pixels) {
        int w = pixels.width();
        int h = pixels.height();
        Layers out =
                new Layers(
                        Plane.zeros(w, h), Plane.zeros(w, h), Plane.zeros(w, h), Plane.zeros(w, h));
        for (int i = 0; i < pixels.argb().length; i++) {
            int p = pixels.argb()[i];
            float red = p >> 16 & 0xFF;
            float blue = p & 0xFF;
            float luma = R * red + G * (p >> 8 & 0xFF) + B * blue;
            out.luma.values()[i] = luma;
            out.blue.values()[i] = blue - luma;
            out.red.values()[i] = red - luma;
            out.alpha.values()[i] = p >>> 24;
        }
        return out;
    }

    int width() {
        return luma.width();
    }

    int height() {
        return luma.height();
    }

    Layers withLuma(Plane changed) {
        return new Layers(changed, blue, red, alpha);
    }

    /** Whether an alpha plane hides nothing. */
    static boolean isOpaque(Plane alpha) {
        for (float v : alpha.values()) {
            if (v < OPAQUE) {
                return false;
            }
        }
        return true;
    }

    Layers crop(Area area) {
        return new Layers(area.of(luma), area.of(blue), area.of(red), area.of(alpha));
    }

    /** The pixel at column x, row y, packed. */
    int argb(int x, int y) {
        int i = y * width() + x;
        float l = luma.values()[i];
        float r = l + red.values()[i];
        float b = l + blue.values()[i];
        float g = (l - R * r - B * b) / G;
        return eight(alpha.values()[i]) << 24 | eight(r) << 16 | eight(g) << 8 | eight(b);
    }

    private static int eight(float v) {
        return Math.clamp(Math.round(v), 0, 255);
    }
}
