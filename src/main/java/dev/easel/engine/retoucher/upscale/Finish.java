package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;

/**
 * What is done to the luma once it is large: faint texture calmed, detail lifted, edges sharpened,
 * grain laid over. Works on pieces of a picture; a piece needs a margin of forty pixels.
 *
 * @param seed of the grain
 */
record Finish(Upscale request, Recipe recipe, long seed) {
    private static final float FAINT = 5;

    /**
     * Finishes one piece.
     *
     * @param luma 0–255
     * @param left where the piece lies in the large picture, as does top
     */
    Plane apply(Plane luma, int left, int top) {
        double size = Math.sqrt(request.factor());
        Plane out = recipe.calm() > 0 ? calm(luma, .8 * size) : luma;
        if (request.ultraDetail() > 0) {
            out = detail(out, size);
        }
        float amount = recipe.crisp() + request.sharpen() / 40f;
        if (amount > 0) {
            out = sharpen(out, .55 * size, amount);
        }
        return request.smartGrain() > 0 ? grain(out, left, top) : out;
    }

    /** Shrinks differences from the neighbourhood that are fainter than {@link #FAINT} levels. */
    private Plane calm(Plane luma, double sigma) {
        float calm = recipe.calm();
        return luma.with(
                Blur.gaussian(luma, sigma),
                (v, mean) -> {
                    float d = (v - mean) / FAINT;
                    return v - calm * (v - mean) / (1 + d * d);
                });
    }

    /** Lifts middling differences at two scales; noise and strong edges are left alone. */
    private Plane detail(Plane luma, double size) {
        float amount = request.ultraDetail() / 100f;
        Plane fine = Blur.gaussian(luma, .8 * size);
        Plane coarse = Blur.gaussian(luma, 2.1 * size);
        Plane out = luma.with(fine, (v, mean) -> v + 1.5f * amount * lift(v - mean));
        return out.with(
                fine.with(coarse, (a, b) -> .9f * amount * lift(a - b)), (v, more) -> v + more);
    }

    private static float lift(float d) {
        float size = Math.abs(d);
        float gate = size * size / (size * size + 2);
        return d * gate / (1 + size / 14);
    }

    /** Unsharp masking that stays within what the pixels around already show: no halos. */
    private static Plane sharpen(Plane luma, double sigma, float amount) {
        Plane blurred = Blur.gaussian(luma, sigma);
        Plane out = Plane.zeros(luma.width(), luma.height());
        for (int y = 0; y < luma.height(); y++) {
            for (int x = 0; x < luma.width(); x++) {
                float v = luma.at(x, y);
                float wanted = v + amount * (v - blurred.at(x, y));
                out.values()[y * luma.width() + x] = within(luma, x, y, wanted);
            }
        }
        return out;
    }

    private static float within(Plane luma, int x, int y, float wanted) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                float v = luma.atClamped(x + dx, y + dy);
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        float slack = .15f * (high - low);
        return Math.clamp(wanted, low - slack, high + slack);
    }

    /** Film grain: strongest in the middle tones, the same wherever the picture is cut. */
    private Plane grain(Plane luma, int left, int top) {
        float amount = request.smartGrain() / 100f * 13;
        Plane noise = Plane.zeros(luma.width(), luma.height());
        for (int i = 0; i < noise.values().length; i++) {
            noise.values()[i] = noise(left + i % luma.width(), top + i / luma.width());
        }
        return luma.with(
                Blur.gaussian(noise, .7),
                (v, n) -> {
                    float tone = Math.clamp(v / 255, 0, 1);
                    return v + 2 * amount * n * (.25f + 3 * tone * (1 - tone)) / 1.2f;
                });
    }

    /** About normal, standard deviation 1: the sum of four bytes of a hash of the place. */
    private float noise(int x, int y) {
        long z = seed + 0x9E3779B97F4A7C15L * (((long) y << 32) + x);
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        long sum = (z & 0xFF) + (z >> 8 & 0xFF) + (z >> 16 & 0xFF) + (z >> 24 & 0xFF);
        return (sum - 510) / 147.8f;
    }
}
