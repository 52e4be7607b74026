package dev.easel.engine.retoucher.paint;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.cutout.SubjectMap;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;

/** What a picture is about, so that weather keeps off it: the likely subject, and people. */
public final class Subject {
    private static final int WORKING_SIDE = 320;

    /** Likelihoods between which a place becomes part of the subject. */
    private static final float DOUBTED = 0.4f;

    private static final float TRUSTED = 0.7f;

    private Subject() {}

    /** 0–1 a pixel of encoded sRGB; all 0 if nothing stands out. */
    public static Plane in(ColorPlanes srgb, List<Faces.Face> faces) {
        PixelSize size = srgb.size().within(WORKING_SIDE);
        Pixels small = ColorSpace.SRGB.toPixels(Resize.AREA.to(size, srgb));
        Plane likely = Ramp.smooth(SubjectMap.of(small, Progress.NONE), DOUBTED, TRUSTED);
        Plane either = likely.with(people(size, faces), Math::max);
        int radius = Math.max(2, srgb.size().longSide() / 80);
        return new GuidedFilter(radius, 1e-3)
                .apply(Tone.luma(srgb), Resize.LINEAR.to(srgb.size(), either))
                .map(v -> Math.clamp(v, 0f, 1f));
    }

    /** Faces and what hangs below them. */
    private static Plane people(PixelSize size, List<Faces.Face> faces) {
        return Pixelwise.plane(
                size,
                (x, y) -> {
                    float best = 0;
                    for (Faces.Face f : faces) {
                        double dx = ((double) x / size.width() - f.x()) / f.halfWidth();
                        double dy = ((double) y / size.height() - f.y()) / f.halfHeight();
                        double head = Math.hypot(dx, dy * 0.8);
                        double body = dy > 0.8 ? Math.abs(dx) / (1 + Math.min(1.4, dy - 0.8)) : 9;
                        float near = (float) Math.min(head, body);
                        best = Math.max(best, 1 - Ramp.smooth(near, 0.9f, 1.5f));
                    }
                    return best;
                });
    }
}
