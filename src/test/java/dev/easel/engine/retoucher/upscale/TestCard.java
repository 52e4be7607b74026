package dev.easel.engine.retoucher.upscale;

import dev.easel.image.Pixels;

/** Rings, spokes and bars on a slope: edges of every angle and many widths. */
final class TestCard {
    private static final int FINE = 4;

    private TestCard() {}

    /** Opaque, anti-aliased, with two hues. */
    static Pixels draw(int width, int height) {
        Pixels card = Pixels.blank(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 0;
                for (int i = 0; i < FINE * FINE; i++) {
                    double u = (x + (i % FINE + .5) / FINE) / width - .5;
                    double v = (y + (double) (i / FINE) / FINE) / height - .5;
                    grey += grey(u, v);
                }
                int l = grey / (FINE * FINE);
                card.argb()[y * width + x] = 0xFF000000 | l << 16 | l * 3 / 4 + 40 << 8 | 255 - l;
            }
        }
        return card;
    }

    private static int grey(double u, double v) {
        double radius = Math.hypot(u, v);
        if (radius < .2) {
            return Math.sin(300 * radius * radius) > 0 ? 230 : 20;
        }
        if (radius < .4) {
            return Math.sin(18 * Math.atan2(v, u)) > 0 ? 200 : 60;
        }
        return (int) (128 + 100 * (u + v));
    }
}
