package dev.easel.engine.retoucher.paint;

import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_MASK;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.GuidedFilter;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * A quick guess at what a picture is about, good enough to keep weather off it: colours that the
 * border does not have, near the middle, and people below faces, tidied by GrabCut.
 */
public final class Subject {
    private static final int WORKING_SIDE = 200;
    private static final int BORDER_COLOURS = 8;
    private static final int ROUNDS = 2;
    private static final float DISTINCT = 16;
    private static final double SMALLEST = 0.01;
    private static final double LARGEST = 0.6;

    private Subject() {}

    /** 0–1 a pixel; all 0 if nothing stands out. */
    public static Plane in(ColorPlanes srgb) {
        PixelSize size = srgb.size().within(WORKING_SIDE);
        if (Math.min(size.width(), size.height()) < 16) {
            return Plane.zeros(srgb.width(), srgb.height());
        }
        Pixels small = ColorSpace.SRGB.toPixels(Resize.AREA.to(size, srgb));
        Plane guess = guess(Lab.of(ColorSpace.SRGB.of(small)));
        Plane people = people(small);
        Plane cut = cut(small, guess, people);
        if (cut.mean() < SMALLEST || cut.mean() > LARGEST) {
            cut = people;
        }
        int radius = Math.max(2, srgb.size().longSide() / 80);
        return new GuidedFilter(radius, 1e-3)
                .apply(Tone.luma(srgb), Resize.LINEAR.to(srgb.size(), cut))
                .map(v -> Math.clamp(v, 0f, 1f));
    }

    /** How little the border has of each pixel's colour, weighted towards the middle. */
    private static Plane guess(ColorPlanes lab) {
        int w = lab.width();
        int h = lab.height();
        int rim = Math.max(2, Math.min(w, h) / 16);
        Plane side = Plane.zeros(rim, 2 * h);
        ColorPlanes border = new ColorPlanes(side, side.copy(), side.copy());
        Plane[] from = {lab.first(), lab.second(), lab.third()};
        Plane[] to = {border.first(), border.second(), border.third()};
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < rim; x++) {
                    to[c].values()[2 * y * rim + x] = from[c].at(x, y);
                    to[c].values()[(2 * y + 1) * rim + x] = from[c].at(w - 1 - x, y);
                }
            }
        }
        Palette palette = Palette.of(border, BORDER_COLOURS, 1);
        return Pixelwise.plane(
                lab.size(),
                (x, y) -> {
                    double dx = (x + 0.5) / w - 0.5;
                    double dy = (y + 0.5) / h - 0.55;
                    float middle = (float) Math.exp(-(dx * dx + dy * dy) / 0.11);
                    return palette.distance(lab, y * w + x) * middle;
                });
    }

    /** Faces and what hangs below them. */
    private static Plane people(Pixels small) {
        var faces = Faces.in(small);
        return Pixelwise.plane(
                small.size(),
                (x, y) -> {
                    float best = 0;
                    for (Faces.Face f : faces) {
                        double dx = ((double) x / small.width() - f.x()) / f.halfWidth();
                        double dy = ((double) y / small.height() - f.y()) / f.halfHeight();
                        double head = Math.hypot(dx, dy * 0.8);
                        double body = dy > 0.8 ? Math.abs(dx) / (1 + Math.min(1.4, dy - 0.8)) : 9;
                        best =
                                Math.max(
                                        best,
                                        1 - Ramp.smooth((float) Math.min(head, body), 0.9f, 1.5f));
                    }
                    return best;
                });
    }

    private static Plane cut(Pixels small, Plane guess, Plane people) {
        byte[] marks = new byte[guess.values().length];
        for (int i = 0; i < marks.length; i++) {
            float score = guess.values()[i] / DISTINCT + people.values()[i];
            marks[i] =
                    (byte)
                            (people.values()[i] > 0.9f
                                    ? GC_FGD
                                    : score > 1 ? GC_PR_FGD : score > 0.35f ? GC_PR_BGD : 0);
        }
        if (!has(marks, GC_PR_FGD) || !has(marks, 0)) {
            return people;
        }
        setRNGSeed(1);
        try (Mat colour = OpenCv.bgr(small);
                Mat mask = OpenCv.bytes(marks, small.width(), small.height());
                Mat background = new Mat();
                Mat foreground = new Mat();
                Rect none = new Rect()) {
            grabCut(colour, mask, none, background, foreground, ROUNDS, GC_INIT_WITH_MASK);
            byte[] cut = OpenCv.bytes(mask);
            return Pixelwise.plane(small.size(), (x, y) -> cut[y * small.width() + x] & 1);
        }
    }

    private static boolean has(byte[] marks, int kind) {
        for (byte m : marks) {
            if (m == kind) {
                return true;
            }
        }
        return false;
    }
}
