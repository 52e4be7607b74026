package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;

/** Gaussian of any width at a cost that does not grow with it: wide ones work on a smaller copy. */
public final class WideBlur {
    private static final double SIGMA_ON_COPY = 2.5;

    private WideBlur() {}

    /** Blurs with a standard deviation of {@code sigma} pixels. */
    public static Plane of(Plane plane, double sigma) {
        int factor = (int) (sigma / SIGMA_ON_COPY);
        if (factor < 2) {
            return Blur.gaussian(plane, sigma);
        }
        PixelSize small =
                new PixelSize(
                        Math.max(1, plane.width() / factor), Math.max(1, plane.height() / factor));
        Plane blurred = Blur.gaussian(Resize.AREA.to(small, plane), sigma / factor);
        return Resize.LINEAR.to(plane.size(), blurred);
    }

    public static ColorPlanes of(ColorPlanes planes, double sigma) {
        return planes.each(p -> of(p, sigma));
    }
}
