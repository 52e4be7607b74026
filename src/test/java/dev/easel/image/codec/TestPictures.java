package dev.easel.image.codec;

import dev.easel.image.Pixels;

/** Small pictures whose every pixel is known. */
final class TestPictures {
    private TestPictures() {}

    /** Opaque and smooth: red grows to the right, green downwards, blue falls. */
    static Pixels gradient(int width, int height) {
        Pixels pixels = Pixels.blank(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int r = 255 * x / Math.max(1, width - 1);
                int g = 255 * y / Math.max(1, height - 1);
                pixels.argb()[y * width + x] = 0xFF000000 | r << 16 | g << 8 | 255 - r;
            }
        }
        return pixels;
    }

    /** As {@link #gradient}, clear at the left and opaque at the right. */
    static Pixels fading(int width, int height) {
        Pixels pixels = gradient(width, height);
        for (int i = 0; i < pixels.argb().length; i++) {
            int alpha = 255 * (i % width) / Math.max(1, width - 1);
            pixels.argb()[i] = pixels.argb()[i] & 0xFFFFFF | alpha << 24;
        }
        return pixels;
    }

    /** Four quarters: red, green, blue, white from the top left in reading order. */
    static Pixels quarters(int width, int height) {
        int[] colors = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF};
        Pixels pixels = Pixels.blank(width, height);
        for (int i = 0; i < pixels.argb().length; i++) {
            int right = i % width < width / 2 ? 0 : 1;
            int below = i / width < height / 2 ? 0 : 2;
            pixels.argb()[i] = colors[right + below];
        }
        return pixels;
    }

    /** The largest difference of any channel, colours weighted by alpha. */
    static int difference(Pixels a, Pixels b) {
        int largest = 0;
        for (int i = 0; i < a.argb().length; i++) {
            int p = a.argb()[i];
            int q = b.argb()[i];
            int alpha = Math.min(p >>> 24, q >>> 24);
            largest = Math.max(largest, Math.abs((p >>> 24) - (q >>> 24)));
            for (int shift = 0; shift < 24; shift += 8) {
                int apart = Math.abs((p >> shift & 0xFF) - (q >> shift & 0xFF));
                largest = Math.max(largest, apart * alpha / 255);
            }
        }
        return largest;
    }
}
