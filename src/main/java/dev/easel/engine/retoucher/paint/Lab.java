package dev.easel.engine.retoucher.paint;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_Lab2RGB;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_RGB2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;

/** Encoded sRGB planes (0–1) to CIELAB planes (L 0–100) and back, without a detour over 8 bits. */
public final class Lab {
    private Lab() {}

    public static ColorPlanes of(ColorPlanes srgb) {
        return OpenCv.filter(srgb, (s, t) -> cvtColor(s, t, COLOR_RGB2Lab));
    }

    /** Colours outside sRGB are clipped. */
    public static ColorPlanes toSrgb(ColorPlanes lab) {
        return OpenCv.filter(lab, (s, t) -> cvtColor(s, t, COLOR_Lab2RGB))
                .each(p -> p.map(v -> Math.clamp(v, 0, 1)));
    }
}
