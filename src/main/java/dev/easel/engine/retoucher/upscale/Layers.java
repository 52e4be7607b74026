package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.function.UnaryOperator;

/**
 * A picture, or a piece of one, as the upscaler works on it; all 0–255.
 *
 * @param luma Y' = .299 R + .587 G + .114 B
 * @param blue B − Y'
 * @param red R − Y'
 * @param alpha the opacity
 */
record Layers(Plane luma, Plane blue, Plane red, Plane alpha) {
    private static final float R = .299f;
    private static final float G = .587f;
    private static final float B = .114f;

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

    /** Other sizes: luma by one way, the rest by another. */
    Layers map(UnaryOperator<Plane> ofLuma, UnaryOperator<Plane> ofRest) {
        return new Layers(
                ofLuma.apply(luma), ofRest.apply(blue), ofRest.apply(red), ofRest.apply(alpha));
    }

    Layers crop(Area area) {
        return map(area::of, area::of);
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
