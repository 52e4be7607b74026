package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;

/** Lightness and saturation of encoded sRGB pictures. */
public final class Tone {
    private static final int SAMPLE_SIDE = 256;

    private Tone() {}

    /** Luma, 0–1 (Rec. 601 weights). */
    public static Plane luma(ColorPlanes srgb) {
        Plane out = Plane.zeros(srgb.width(), srgb.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] =
                    0.299f * srgb.first().values()[i]
                            + 0.587f * srgb.second().values()[i]
                            + 0.114f * srgb.third().values()[i];
        }
        return out;
    }

    /**
     * Stretches lightness to the full range.
     *
     * @param clip share of the pixels that may become pure black or white, at each end
     * @param gamma below 1 lightens the middle, above 1 darkens it
     */
    public static ColorPlanes levels(ColorPlanes srgb, double clip, float gamma) {
        ColorPlanes lab = Lab.of(srgb);
        Plane sample = Resize.AREA.to(lab.size().within(SAMPLE_SIDE), lab.first());
        float low = sample.quantile(clip);
        // a nearly flat picture keeps its own contrast
        float range = Math.max(25, sample.quantile(1 - clip) - low);
        Plane stretched =
                lab.first()
                        .map(
                                v ->
                                        100
                                                * (float)
                                                        Math.pow(
                                                                Math.clamp(
                                                                        (v - low) / range, 0f, 1f),
                                                                gamma));
        return Lab.toSrgb(lab.withFirst(stretched));
    }

    /** Multiplies chroma by {@code factor}. */
    public static ColorPlanes saturate(ColorPlanes srgb, float factor) {
        ColorPlanes lab = Lab.of(srgb);
        return Lab.toSrgb(
                new ColorPlanes(
                        lab.first(),
                        lab.second().map(v -> v * factor),
                        lab.third().map(v -> v * factor)));
    }

    /** Keeps values within 0–1. */
    public static ColorPlanes clip(ColorPlanes srgb) {
        return srgb.each(p -> p.map(v -> Math.clamp(v, 0f, 1f)));
    }
}
