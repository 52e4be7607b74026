package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;

/**
 * Draws the lines of a picture: a difference of Gaussians, smoothed along the flow and thresholded
 * without the tone term, so that dark areas are not filled (after Winnemöller and others, 2012).
 *
 * @param width of the lines, pixels
 * @param gain how much contrast makes a line
 * @param threshold contrast below which there is none
 * @param hardness of the lines' edges
 */
public record Pen(double width, float gain, float threshold, float hardness) {
    private static final double OUTER = 1.6;
    private static final AlongFlow SMOOTHING = new AlongFlow(7, 3);

    /** Slopes, in luma over the width of the pen, at which lines begin and are fully drawn. */
    private static final float FAINT = 0.006f;

    private static final float CLEAR = 0.022f;
    private static final GuidedFilter CLEANING = new GuidedFilter(3, 1e-3);

    /** 1 where the paper stays free, 0 where there is ink; {@code angle} is the flow. */
    public Plane draw(Plane luma, Plane angle) {
        Plane clean = CLEANING.apply(luma, luma);
        Plane difference =
                Blur.gaussian(clean, width)
                        .with(Blur.gaussian(clean, OUTER * width), (a, b) -> gain * (a - b));
        Plane slope = Gradients.of(Blur.gaussian(clean, OUTER * width)).magnitude();
        return SMOOTHING
                .apply(difference, angle)
                .with(slope, (d, s) -> 1 - ink(d) * Ramp.smooth((float) (s * width), FAINT, CLEAR));
    }

    private float ink(float difference) {
        return difference > -threshold
                ? 0
                : (float) -Math.tanh(hardness * (difference + threshold));
    }
}
