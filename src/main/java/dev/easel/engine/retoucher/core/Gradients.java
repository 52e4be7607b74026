package dev.easel.engine.retoucher.core;

import dev.easel.image.PixelSize;

/**
 * The slope of a plane, by central differences.
 *
 * @param dx rightwards, values a pixel
 * @param dy downwards
 */
public record Gradients(Plane dx, Plane dy) {
    public static Gradients of(Plane plane) {
        int w = plane.width();
        Plane dx = Plane.zeros(w, plane.height());
        Plane dy = Plane.zeros(w, plane.height());
        Rows.each(
                plane.height(),
                y -> {
                    for (int x = 0; x < w; x++) {
                        int i = y * w + x;
                        dx.values()[i] = half(plane.atClamped(x + 1, y), plane.atClamped(x - 1, y));
                        dy.values()[i] = half(plane.atClamped(x, y + 1), plane.atClamped(x, y - 1));
                    }
                });
        return new Gradients(dx, dy);
    }

    private static float half(float ahead, float behind) {
        return (ahead - behind) / 2;
    }

    /** Steepness, ≥ 0. */
    public Plane magnitude() {
        return dx.with(dy, (a, b) -> (float) Math.sqrt(a * a + b * b));
    }

    public PixelSize size() {
        return dx.size();
    }
}
