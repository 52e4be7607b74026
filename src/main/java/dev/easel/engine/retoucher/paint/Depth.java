package dev.easel.engine.retoucher.paint;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A guess at how far things are: high up, hazy (dark channel; He, Sun and Tang, 2009) and without
 * detail is far; the subject is near.
 */
public final class Depth {
    private static final int WORKING_SIDE = 384;

    private Depth() {}

    /** 0 near to 1 far. */
    public static Plane of(ColorPlanes srgb, Plane subject) {
        ColorPlanes small = Resize.AREA.to(srgb.size().within(WORKING_SIDE), srgb);
        int side = small.size().longSide();
        Plane haze = darkChannel(small, Math.max(1, (int) (0.015 * side)));
        Plane luma = Tone.luma(small);
        Plane fine = luma.with(Blur.gaussian(luma, 0.004 * side), (v, m) -> Math.abs(v - m));
        Plane detail = WideBlur.of(fine, 0.02 * side);
        int w = small.width();
        int h = small.height();
        Plane guess =
                Pixelwise.plane(
                        small.size(),
                        (x, y) ->
                                0.55f * Ramp.smooth(1 - (y + 0.5f) / h, 0.1f, 0.8f)
                                        + 0.35f * Ramp.smooth(haze.values()[y * w + x], 0.05f, 0.7f)
                                        + 0.2f
                                                * (1
                                                        - Ramp.smooth(
                                                                detail.values()[y * w + x],
                                                                0.004f,
                                                                0.04f)));
        Plane near =
                Resize.LINEAR.to(srgb.size(), guess).with(subject, (d, s) -> d * (1 - 0.8f * s));
        int radius = Math.max(2, (int) (0.03 * srgb.size().longSide()));
        return new GuidedFilter(radius, 1e-3)
                .apply(Tone.luma(srgb), near)
                .map(v -> Math.clamp(v, 0f, 1f));
    }

    private static Plane darkChannel(ColorPlanes srgb, int size) {
        Plane least =
                srgb.first()
                        .with(srgb.second(), (a, b) -> Math.min(a, b))
                        .with(srgb.third(), (a, b) -> Math.min(a, b));
        try (Size window = new Size(size, size);
                Mat kernel = getStructuringElement(MORPH_RECT, window)) {
            return OpenCv.filter(least, (s, t) -> erode(s, t, kernel));
        }
    }
}
