package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.cutout.search.Verdict;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a picture.
 *
 * @param alpha how much of each pixel is subject, 0–1, in the picture's size
 * @param confidence estimated overlap with what a human would cut out, 0–1
 */
public record Cutout(Plane alpha, double confidence) {
    /** Confidence below which a user should be asked for a box. */
    public static final double UNSURE = 0.75;

    private static final int SMALLEST_SIDE = 16;
    private static final int SEARCH_SIDE = 400;
    private static final int MATTING_SIDE = 1600;
    private static final double PLAIN_CONFIDENCE = 0.93;

    /**
     * Finds the subject of a picture; its alpha is not looked at. Where there is none to find, all
     * of the picture is subject, with confidence 0.
     *
     * @param box where the subject is, or null
     */
    public static Cutout of(Pixels picture, @Nullable Box box, Progress progress) {
        Frame all = Letterbox.within(picture);
        Frame asked = box == null ? all : Frame.inside(picture.size(), box);
        Frame boxed = box == null || asked.isEmpty() ? null : asked;
        Frame view = boxed == null ? all : boxed.grown(0.18, Frame.all(picture.size()));
        Pixels part = shrunk(view.cut(picture), MATTING_SIDE);
        if (Math.min(part.width(), part.height()) < SMALLEST_SIDE) {
            return new Cutout(Plane.filled(picture.width(), picture.height(), 1), 0);
        }
        Verdict found = find(part, boxed == null ? null : within(boxed, view), progress);
        if (found.confidence() <= 0) {
            return new Cutout(Plane.filled(picture.width(), picture.height(), 1), 0);
        }
        ColorPlanes colors = ColorSpace.SRGB.of(part);
        Plane rough = Resize.CUBIC.to(part.size(), Blur.gaussian(found.mask().toPlane(), 0.7));
        Plane alpha =
                new Matting(colors)
                        .alpha(rough.map(v -> Math.clamp(v, 0, 1)), progress.part(0.7, 1));
        return new Cutout(placed(alpha, view, picture.size()), found.confidence());
    }

    private static Verdict find(Pixels part, double @Nullable [] box, Progress progress) {
        if (box == null) {
            Mask plain = PlainBackdrop.subject(ColorSpace.CIELAB.of(part));
            if (plain != null) {
                return new Verdict(plain, PLAIN_CONFIDENCE);
            }
        }
        progress.at(0.1);
        Pixels small = shrunk(part, SEARCH_SIDE);
        Frame inside = box == null ? null : scaled(box, small.size());
        return SubjectSearch.in(small, inside, progress.part(0.1, 0.7));
    }

    private static Pixels shrunk(Pixels pixels, int side) {
        return Resize.AREA.to(pixels.size().within(side), pixels);
    }

    /** A frame in shares of another: left, top, right, bottom. */
    private static double[] within(Frame inner, Frame outer) {
        return new double[] {
            (double) (inner.x() - outer.x()) / outer.width(),
            (double) (inner.y() - outer.y()) / outer.height(),
            (double) (inner.x() + inner.width() - outer.x()) / outer.width(),
            (double) (inner.y() + inner.height() - outer.y()) / outer.height()
        };
    }

    private static Frame scaled(double[] shares, PixelSize size) {
        int left = (int) Math.floor(shares[0] * size.width());
        int top = (int) Math.floor(shares[1] * size.height());
        int right = Math.min(size.width(), (int) Math.ceil(shares[2] * size.width()));
        int bottom = Math.min(size.height(), (int) Math.ceil(shares[3] * size.height()));
        return new Frame(left, top, right - left, bottom - top);
    }

    private static Plane placed(Plane alpha, Frame view, PixelSize size) {
        Plane full = Resize.LINEAR.to(new PixelSize(view.width(), view.height()), alpha);
        Plane out = Plane.zeros(size.width(), size.height());
        for (int y = 0; y < view.height(); y++) {
            System.arraycopy(
                    full.values(),
                    y * view.width(),
                    out.values(),
                    (y + view.y()) * size.width() + view.x(),
                    view.width());
        }
        return out;
    }
}
