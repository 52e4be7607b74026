package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;

/**
 * Soft edges for a hard mask: in a narrow band each pixel is projected onto the line between the
 * nearby subject and background colours; where these look alike, a guided filter decides.
 */
final class Matting {
    private static final float CLEAR_CONTRAST = 0.35f;
    private static final float RESIDUAL = 0.01f;
    private static final double FLAT = 1e-4;
    private static final float CRISPNESS = 0.33f;
    private final ColorPlanes image;
    private final int band;
    private final int guideRadius;

    /** Of a picture in sRGB of 0–1. */
    Matting(ColorPlanes image) {
        this.image = image;
        int side = Math.max(image.width(), image.height());
        this.band = Math.max(3, side / 110);
        this.guideRadius = Math.max(1, Math.round(side / 800f));
    }

    /** Alpha 0–1 from a rough one of the same size. */
    Plane alpha(Plane rough, Progress progress) {
        Mask mask = Mask.above(rough, 0.5f);
        Mask front = Morphology.shrink(mask, band);
        Mask back = Morphology.grow(mask, band).not();
        ColorPlanes f = spread(front, progress.part(0, 0.4));
        ColorPlanes b = spread(back, progress.part(0.4, 0.8));
        Plane guided = new GuidedFilter(guideRadius, FLAT).apply(image, rough);
        Plane out = Plane.zeros(image.width(), image.height());
        for (int i = 0; i < out.values().length; i++) {
            if (front.values()[i]) {
                out.values()[i] = 1;
            } else if (!back.values()[i]) {
                float edge =
                        Math.clamp((guided.values()[i] - CRISPNESS) / (1 - 2 * CRISPNESS), 0, 1);
                float a = projected(f, b, i, edge);
                out.values()[i] = Math.clamp((a - 0.04f) / 0.92f, 0, 1);
            }
        }
        return out;
    }

    private float projected(ColorPlanes f, ColorPlanes b, int i, float otherwise) {
        float[] d = new float[3];
        float[] v = new float[3];
        float length = 0;
        float along = 0;
        for (int c = 0; c < 3; c++) {
            float back = channel(b, c).values()[i];
            d[c] = channel(f, c).values()[i] - back;
            v[c] = channel(image, c).values()[i] - back;
            length += d[c] * d[c];
            along += d[c] * v[c];
        }
        float a = Math.clamp(along / (length + 1e-5f), 0, 1);
        float residual = 0;
        for (int c = 0; c < 3; c++) {
            float e = v[c] - a * d[c];
            residual += e * e;
        }
        double fit = Math.min(1, length / CLEAR_CONTRAST) * Math.exp(-residual / RESIDUAL);
        return (float) (fit * a + (1 - fit) * otherwise);
    }

    private static Plane channel(ColorPlanes planes, int c) {
        return switch (c) {
            case 0 -> planes.first();
            case 1 -> planes.second();
            case 2 -> planes.third();
            default -> throw new IllegalArgumentException("channel " + c);
        };
    }

    /** The colours of the sure pixels spread over all others, nearest first. */
    private ColorPlanes spread(Mask sure, Progress progress) {
        Plane weight = sure.toPlane();
        ColorPlanes out = image.copy();
        boolean[] done = new boolean[weight.values().length];
        int[] radii = {band, 2 * band, 4 * band, 12 * band};
        for (int k = 0; k < radii.length; k++) {
            int radius = radii[k];
            progress.at((double) k / radii.length);
            Plane share = Blur.box(weight, radius);
            ColorPlanes mean = image.each(p -> Blur.box(p.with(weight, (v, w) -> v * w), radius));
            for (int i = 0; i < done.length; i++) {
                if (!done[i] && share.values()[i] > 0.02f) {
                    done[i] = true;
                    for (int c = 0; c < 3; c++) {
                        channel(out, c).values()[i] =
                                channel(mean, c).values()[i] / share.values()[i];
                    }
                }
            }
        }
        return out;
    }

    /**
     * The subject's own colours, without what shines through from behind (Forte, Approximate Fast
     * Foreground Colour Estimation, 2021).
     */
    ColorPlanes foreground(Plane alpha) {
        return image.each(
                channel -> {
                    Plane front = channel;
                    Plane back = channel;
                    for (int radius : new int[] {45, 3}) {
                        Plane meanAlpha = Blur.box(alpha, radius);
                        Plane f = weighted(front, alpha, meanAlpha, radius);
                        Plane rest = alpha.map(a -> 1 - a);
                        Plane b = weighted(back, rest, meanAlpha.map(a -> 1 - a), radius);
                        front = corrected(channel, alpha, f, b);
                        back = b;
                    }
                    return front;
                });
    }

    private static Plane weighted(Plane values, Plane weight, Plane meanWeight, int radius) {
        Plane mean = Blur.box(values.with(weight, (v, w) -> v * w), radius);
        return mean.with(meanWeight, (v, w) -> v / (w + 1e-5f));
    }

    private static Plane corrected(Plane image, Plane alpha, Plane f, Plane b) {
        Plane out = Plane.zeros(image.width(), image.height());
        for (int i = 0; i < out.values().length; i++) {
            float a = alpha.values()[i];
            float mixed = a * f.values()[i] + (1 - a) * b.values()[i];
            float v = f.values()[i] + a * (image.values()[i] - mixed);
            out.values()[i] = Math.clamp(v, 0, 1);
        }
        return out;
    }
}
