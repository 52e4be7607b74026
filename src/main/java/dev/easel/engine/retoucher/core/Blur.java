package dev.easel.engine.retoucher.core;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.blur;

import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Size;

/** Means over a neighbourhood. */
public final class Blur {
    private Blur() {}

    /**
     * Gaussian of standard deviation {@code sigma} pixels; the picture is mirrored at its edges.
     */
    public static Plane gaussian(Plane plane, double sigma) {
        if (sigma <= 0) {
            return plane;
        }
        try (Size any = new Size(0, 0)) {
            return OpenCv.filter(
                    plane, (s, t) -> GaussianBlur(s, t, any, sigma, sigma, BORDER_REFLECT_101, 0));
        }
    }

    /** Plain mean over (2·radius + 1)² pixels; the edges are continued. */
    public static Plane box(Plane plane, int radius) {
        if (radius <= 0) {
            return plane;
        }
        try (Size window = new Size(2 * radius + 1, 2 * radius + 1);
                Point center = new Point(-1, -1)) {
            return OpenCv.filter(plane, (s, t) -> blur(s, t, window, center, BORDER_REPLICATE));
        }
    }
}
