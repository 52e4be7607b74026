package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.PixelSize;
import java.util.List;

/** Where a picture has the colours of human skin, of any tone. */
public final class Skin {
    /** Differences of lightness count for this much of those of hue. */
    private static final float SHADED = .12f;

    /** CIELAB distances from the complexion of a face: surely skin, surely not. */
    private static final float NEAR = 7;

    private static final float FAR = 15;

    /** Local deviations of lightness, L, from which on a surface is no skin. */
    private static final float ROUGH = 2;

    private static final float ROUGHEST = 4.5f;

    private Skin() {}

    /**
     * 0–1 a pixel, from CIELAB: skin of all tones lies in one narrow fan of hue and chroma; next to
     * that, what has the colour of a face that was found.
     */
    public static Plane in(ColorPlanes lab, List<Faces.Face> faces) {
        Plane out = Plane.zeros(lab.width(), lab.height());
        float[][] complexions = faces.stream().map(f -> complexion(lab, f)).toArray(float[][]::new);
        Plane smooth = smoothness(lab.first());
        for (int i = 0; i < out.values().length; i++) {
            float l = lab.first().values()[i];
            float a = lab.second().values()[i];
            float b = lab.third().values()[i];
            float most = likeness(l, a, b) * smooth.values()[i];
            for (float[] c : complexions) {
                float away = (float) Math.hypot(a - c[1], b - c[2]) + SHADED * Math.abs(l - c[0]);
                most = Math.max(most, 1 - Ramp.smooth(away, NEAR, FAR));
            }
            out.values()[i] = most;
        }
        return WideBlur.of(out, Math.max(lab.width(), lab.height()) / 340.0);
    }

    /** 0 on rock, bark and straw, which have the colours of skin but not its smoothness. */
    private static Plane smoothness(Plane lightness) {
        double unit = lightness.size().longSide() / 512.0;
        Plane near = Blur.gaussian(lightness, Math.max(1, 1.5 * unit));
        Plane rough = lightness.with(near, (v, m) -> Math.abs(v - m));
        return WideBlur.of(rough, Math.max(3, 6 * unit))
                .map(v -> 1 - Ramp.smooth(v, ROUGH, ROUGHEST));
    }

    /** Median colour of the middle of a face. */
    private static float[] complexion(ColorPlanes lab, Faces.Face face) {
        int w = (int) Math.max(1, face.halfWidth() * lab.width());
        int h = (int) Math.max(1, face.halfHeight() * lab.height());
        int left = (int) (face.x() * lab.width()) - w / 2;
        int top = (int) (face.y() * lab.height()) - h / 2;
        return new float[] {
            median(lab.first(), left, top, new PixelSize(w, h)),
            median(lab.second(), left, top, new PixelSize(w, h)),
            median(lab.third(), left, top, new PixelSize(w, h))
        };
    }

    private static float median(Plane plane, int left, int top, PixelSize size) {
        return Pixelwise.plane(size, (x, y) -> plane.atClamped(left + x, top + y)).quantile(.5);
    }

    private static float likeness(float lightness, float a, float b) {
        float hue = (float) Math.toDegrees(Math.atan2(b, a));
        float chroma = (float) Math.hypot(a, b);
        float rightHue = Ramp.smooth(hue, 22, 36) * (1 - Ramp.smooth(hue, 66, 78));
        float rightChroma = Ramp.smooth(chroma, 8, 14) * (1 - Ramp.smooth(chroma, 38, 50));
        return rightHue * rightChroma * Ramp.smooth(lightness, 18, 34);
    }
}
