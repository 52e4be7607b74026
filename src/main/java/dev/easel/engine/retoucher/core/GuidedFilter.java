package dev.easel.engine.retoucher.core;

import static org.bytedeco.opencv.global.opencv_ximgproc.guidedFilter;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Smooths a plane but keeps the edges of a guide (He, Sun and Tang, Guided Image Filtering, 2010).
 *
 * @param radius of the window, pixels
 * @param epsilon variance of the guide below which a window counts as flat: for a guide of 0–1,
 *     1e-4 keeps fine edges, 1e-2 only strong ones
 */
public record GuidedFilter(int radius, double epsilon) {
    /** With a grey guide. */
    public Plane apply(Plane guide, Plane plane) {
        try (Mat guideMat = OpenCv.matrix(guide)) {
            return apply(guideMat, plane);
        }
    }

    /** With a colour guide: keeps edges between colours of one brightness too. */
    public Plane apply(ColorPlanes guide, Plane plane) {
        try (Mat guideMat = OpenCv.matrix(guide)) {
            return apply(guideMat, plane);
        }
    }

    private Plane apply(Mat guide, Plane plane) {
        return OpenCv.filter(plane, (s, t) -> guidedFilter(guide, s, t, radius, epsilon));
    }
}
