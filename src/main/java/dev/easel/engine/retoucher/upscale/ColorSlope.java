package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/**
 * How much a colour difference changes with the luma around each pixel: a line fitted to 5×5
 * pixels, as in He, Sun and Tang, "Guided image filtering", 2010. Where a colour edge is also an
 * edge of the luma, the colour becomes as sharp as the luma.
 */
final class ColorSlope {
    private static final int RADIUS = 2;
    private static final float SHARE = 1f / ((2 * RADIUS + 1) * (2 * RADIUS + 1));

    /** Variance, in grey levels squared, that is taken for noise. */
    private static final float NOISE = 9;

    private final Plane luma;
    private final Plane mean;
    private final Plane variance;

    ColorSlope(Plane luma) {
        this.luma = luma;
        mean = box(luma);
        variance = covariance(luma, mean);
    }

    /**
     * The colour difference twice as wide and high.
     *
     * @param detail what the large luma has beyond plain interpolation
     */
    Plane follow(Plane color, Plane detail) {
        Plane slope = slope(color);
        Plane out = Separable.twice(color);
        for (int y = 0; y < out.height(); y++) {
            for (int x = 0; x < out.width(); x++) {
                int i = y * out.width() + x;
                out.values()[i] += slope.at(x / 2, y / 2) * detail.values()[i];
            }
        }
        return out;
    }

    /** The slope, less the less the line explains. */
    private Plane slope(Plane color) {
        Plane colorMean = box(color);
        Plane own = covariance(color, colorMean, color, colorMean);
        Plane both = covariance(color, colorMean);
        Plane out = Plane.zeros(color.width(), color.height());
        for (int i = 0; i < out.values().length; i++) {
            float v = variance.values()[i] + NOISE;
            float c = both.values()[i];
            float explained = c * c / (v * (own.values()[i] + NOISE));
            out.values()[i] = explained * c / v;
        }
        return out;
    }

    private Plane covariance(Plane color, Plane colorMean) {
        return covariance(color, colorMean, luma, mean);
    }

    private static Plane covariance(Plane a, Plane meanA, Plane b, Plane meanB) {
        return box(a.with(b, (u, v) -> u * v))
                .with(meanA.with(meanB, (u, v) -> u * v), (m, p) -> m - p);
    }

    /** Means of 5×5, the border continued. */
    private static Plane box(Plane in) {
        int w = in.width();
        int h = in.height();
        Plane wide = Plane.zeros(w, h);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float sum = 0;
                for (int k = -RADIUS; k <= RADIUS; k++) {
                    sum += in.at(Math.clamp(x + k, 0, w - 1), y);
                }
                wide.values()[y * w + x] = sum;
            }
        }
        Plane out = Plane.zeros(w, h);
        for (int y = 0; y < h; y++) {
            for (int k = -RADIUS; k <= RADIUS; k++) {
                int from = Math.clamp(y + k, 0, h - 1) * w;
                for (int x = 0; x < w; x++) {
                    out.values()[y * w + x] += SHARE * wide.values()[from + x];
                }
            }
        }
        return out;
    }
}
