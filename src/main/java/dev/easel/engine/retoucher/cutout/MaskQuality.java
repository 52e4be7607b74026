package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Morphology;
import dev.easel.engine.retoucher.core.Plane;
import org.jspecify.annotations.Nullable;

/**
 * Judges a mask without knowing the truth: a good one has other colours inside its outline than
 * outside, follows edges, holds what is salient, and does not run along the picture's edges.
 */
final class MaskQuality {
    private static final int RING = 4;
    private static final int BINS = 8;
    private static final double LEAST_CONTRAST = 0.05;
    private final ColorPlanes lab;
    private final Plane saliency;
    private final Plane steepness;
    private final @Nullable Frame box;

    /**
     * A judge of masks of one picture.
     *
     * @param box that the subject fills from side to side, or null
     */
    MaskQuality(ColorPlanes lab, Plane saliency, @Nullable Frame box) {
        this.box = box;
        this.lab = lab;
        this.saliency = saliency;
        this.steepness = Gradients.of(lab.first()).magnitude();
    }

    /**
     * An estimate of the mask's overlap with the true subject, 0–1. The weights are set by hand on
     * a dozen photographs: an order among masks more than a measurement.
     */
    double of(Mask mask) {
        double share = (double) mask.count() / mask.values().length;
        if (share < 0.003 || share > 0.97) {
            return 0;
        }
        Mask inner = minus(mask, Morphology.shrink(mask, RING));
        Mask outer = minus(Morphology.grow(mask, RING), mask);
        double colors = difference(histogram(inner), histogram(outer));
        if (colors < LEAST_CONTRAST) {
            return 0;
        }
        Mask outline = minus(mask, Morphology.shrink(mask, 1));
        double edges = mean(steepness, outline) / (steepness.mean() + 0.5);
        double salient = mean(saliency, mask) - mean(saliency, mask.not());
        double score =
                -3.2
                        + 3.0 * colors
                        + 0.55 * Math.min(edges, 3.5)
                        + 2.4 * salient
                        - (box == null ? 2.2 * edgeContact(mask) + tooSmallOrLarge(share) : 0)
                        - (box == null ? 0 : 7 * gap(mask, box));
        return 1 / (1 + Math.exp(-score));
    }

    private static double tooSmallOrLarge(double share) {
        return 12 * Math.max(0, 0.04 - share) * 10 + 4 * Math.max(0, share - 0.6);
    }

    /** Mean distance of the mask's four sides from the box's, in shares of the box. */
    private static double gap(Mask mask, Frame box) {
        int left = mask.width();
        int right = 0;
        int top = mask.height();
        int bottom = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                left = Math.min(left, i % mask.width());
                right = Math.max(right, i % mask.width() + 1);
                top = Math.min(top, i / mask.width());
                bottom = Math.max(bottom, i / mask.width() + 1);
            }
        }
        double across = Math.abs(left - box.x()) + Math.abs(right - box.x() - box.width());
        double along = Math.abs(top - box.y()) + Math.abs(bottom - box.y() - box.height());
        return (across / box.width() + along / box.height()) / 4;
    }

    private static Mask minus(Mask a, Mask b) {
        Mask out = Mask.none(a.width(), a.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] = a.values()[i] && !b.values()[i];
        }
        return out;
    }

    private static double mean(Plane plane, Mask mask) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                sum += plane.values()[i];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /** The share of top, left and right edge that the mask covers. */
    private static double edgeContact(Mask mask) {
        int touched = 0;
        for (int x = 0; x < mask.width(); x++) {
            touched += mask.at(x, 0) ? 1 : 0;
        }
        for (int y = 0; y < mask.height(); y++) {
            touched += mask.at(0, y) ? 1 : 0;
            touched += mask.at(mask.width() - 1, y) ? 1 : 0;
        }
        return (double) touched / (mask.width() + 2 * mask.height());
    }

    private float[] histogram(Mask mask) {
        float[] out = new float[BINS * BINS * BINS];
        int n = 0;
        for (int i = 0; i < mask.values().length; i++) {
            if (mask.values()[i]) {
                int l = bin(lab.first().values()[i] / 100);
                int a = bin((lab.second().values()[i] + 60) / 130);
                int b = bin((lab.third().values()[i] + 60) / 130);
                out[(l * BINS + a) * BINS + b]++;
                n++;
            }
        }
        for (int k = 0; k < out.length; k++) {
            out[k] /= Math.max(n, 1);
        }
        return out;
    }

    private static int bin(float share) {
        return Math.clamp((int) (share * BINS), 0, BINS - 1);
    }

    /** χ² of two histograms, 0 (alike) to 1 (nothing in common). */
    private static double difference(float[] p, float[] q) {
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += (p[k] - q[k]) * (p[k] - q[k]) / (p[k] + q[k] + 1e-9);
        }
        return sum / 2;
    }
}
