package dev.easel.engine.retoucher.core;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LANCZOS4;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** To another size; the names say by which interpolation. */
public enum Resize {
    /** Means over areas: for shrinking. */
    AREA(INTER_AREA),
    /** Smooth and without overshoot: for maps and masks. */
    LINEAR(INTER_LINEAR),
    /** Sharper, with slight overshoot. */
    CUBIC(INTER_CUBIC),
    /** Sharpest, with ringing: for enlarging pictures. */
    LANCZOS(INTER_LANCZOS4);

    private final int flag;

    Resize(int flag) {
        this.flag = flag;
    }

    public Plane to(PixelSize size, Plane plane) {
        if (plane.size().equals(size)) {
            return plane;
        }
        try (Size target = new Size(size.width(), size.height())) {
            return OpenCv.filter(plane, (s, t) -> resize(s, t, target, 0, 0, flag));
        }
    }

    public ColorPlanes to(PixelSize size, ColorPlanes planes) {
        return planes.each(p -> to(size, p));
    }

    /** Colours weighted by alpha, so that hidden colours do not bleed in. */
    public Pixels to(PixelSize size, Pixels pixels) {
        if (pixels.size().equals(size)) {
            return pixels;
        }
        return pixels.hasAlpha() ? weighted(size, pixels) : opaque(size, pixels);
    }

    private Pixels opaque(PixelSize size, Pixels pixels) {
        try (Size target = new Size(size.width(), size.height());
                Mat source = OpenCv.bgr(pixels);
                Mat result = new Mat()) {
            resize(source, result, target, 0, 0, flag);
            return OpenCv.pixels(result);
        }
    }

    private Pixels weighted(PixelSize size, Pixels pixels) {
        ColorPlanes colors = ColorSpace.SRGB.of(pixels);
        Plane alpha = Alpha.of(pixels);
        Plane shrunk = to(size, alpha);
        ColorPlanes weighted =
                colors.each(p -> to(size, p.with(alpha, (v, a) -> v * a)))
                        .each(p -> p.with(shrunk, (v, a) -> a > 0 ? v / a : 0));
        return ColorSpace.SRGB.toPixels(weighted, shrunk);
    }
}
