package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;

/**
 * What is done to the luma once it is large: faint texture calmed, detail lifted, edges sharpened,
 * grain laid over. Works on pieces of a picture; a piece needs a margin of {@link #reach}.
 *
 * @param seed of the grain
 */
record Finish(Upscale request, Recipe recipe, long seed) {
    private static final float FAINT = 5;

    /** Sigmas of the blurs in pixels, at a size of 1. */
    private static final double CALMED = .8;

    private static final double FINE = .8;
    private static final double COARSE = 2.1;
    private static final double EDGE = .55;

    /** How far sharpening may leave the range of 3×3 pixels, as a share of it. */
    private static final float HALO = .15f;

    private static final double GRAIN = .7;
    private static final double SIGMAS_OF_A_BLUR = 4;

    /** How far a pixel of the result reaches. */
    int reach() {
        double sigmas =
                (recipe.calm() > 0 ? CALMED : 0)
                        + (detail() > 0 ? COARSE : 0)
                        + (crisp() > 0 ? EDGE : 0);
        double grain = request.smartGrain() > 0 ? GRAIN : 0;
        double blurs = sigmas * size() + grain;
        return blurs == 0 ? 0 : (int) Math.ceil(SIGMAS_OF_A_BLUR * blurs) + 4;
    }

    private double size() {
        return Math.sqrt(request.factor());
    }

    private float detail() {
        return recipe.detail() + request.ultraDetail() / 100f;
    }

    private float crisp() {
        return recipe.crisp() + request.sharpen() / 40f;
    }

    /**
     * Finishes one piece.
     *
     * @param luma 0–255
     * @param left where the piece lies in the large picture, as does top
     */
    Plane apply(Plane luma, int left, int top) {
        Plane out = recipe.calm() > 0 ? calm(luma) : luma;
        if (detail() > 0) {
            out = detail(out);
        }
        if (crisp() > 0) {
            out = sharpen(out);
        }
        return request.smartGrain() > 0 ? grain(out, left, top) : out;
    }

    /** Shrinks differences from the neighbourhood that are fainter than {@link #FAINT} levels. */
    private Plane calm(Plane luma) {
        float calm = recipe.calm();
        return luma.with(
                Blur.gaussian(luma, CALMED * size()),
                (v, mean) -> {
                    float d = (v - mean) / FAINT;
                    return v - calm * (v - mean) / (1 + d * d);
                });
    }

    /** Lifts middling differences at two scales; noise and strong edges are left alone. */
    private Plane detail(Plane luma) {
        float amount = detail();
        Plane fine = Blur.gaussian(luma, FINE * size());
        Plane coarse = Blur.gaussian(luma, COARSE * size());
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
    private Plane sharpen(Plane luma) {
        float amount = crisp();
        Plane wanted =
                luma.with(
                        Blur.gaussian(luma, EDGE * size()),
                        (v, blurred) -> v + amount * (v - blurred));
        Plane low = Extremes.LOWEST.of3x3(luma);
        Plane high = Extremes.HIGHEST.of3x3(luma);
        for (int i = 0; i < wanted.values().length; i++) {
            float l = low.values()[i];
            float h = high.values()[i];
            float slack = HALO * (h - l);
            wanted.values()[i] = Math.clamp(wanted.values()[i], l - slack, h + slack);
        }
        return wanted;
    }

    /** Film grain: strongest in the middle tones, the same wherever the picture is cut. */
    private Plane grain(Plane luma, int left, int top) {
        float amount = request.smartGrain() / 100f * 13;
        Plane noise = Plane.zeros(luma.width(), luma.height());
        for (int i = 0; i < noise.values().length; i++) {
            noise.values()[i] = noise(left + i % luma.width(), top + i / luma.width());
        }
        return luma.with(
                Blur.gaussian(noise, GRAIN),
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
