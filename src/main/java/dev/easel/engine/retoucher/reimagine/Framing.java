package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.paint.Faces;
import dev.easel.engine.retoucher.paint.Subject;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings pictures to another shape so that what matters stays in them. */
final class Framing {
    private static final int WORKING_SIDE = 256;
    private static final float FACE_WEIGHT = 3;
    private static final float MIDDLE_WEIGHT = 0.15f;

    /** A larger picture than this many times the original is cropped instead. */
    private static final double MOST_GROWTH = 1.8;

    private static final double LEAST_SUBJECT = 0.01;

    /** Share of a subject that a crop must hold to leave it whole. */
    private static final double WHOLE = 0.9;

    private Framing() {}

    /**
     * What to add so that the picture takes the shape with its subject whole, or null if cropping
     * does not cut the subject or the picture would have to grow too much.
     */
    static @Nullable Expand room(Pixels picture, AspectRatio shape) {
        int w = Math.max(picture.width(), (int) Math.round(picture.height() * shape.value()));
        int h = Math.max(picture.height(), (int) Math.round(picture.width() / shape.value()));
        int wider = w - picture.width();
        int higher = h - picture.height();
        boolean far = (double) w * h > MOST_GROWTH * picture.size().area();
        if (wider + higher == 0 || far || !cutsSubject(picture, shape)) {
            return null;
        }
        return new Expand("", wider / 2, wider - wider / 2, higher / 2, higher - higher / 2);
    }

    private static boolean cutsSubject(Pixels picture, AspectRatio shape) {
        double ratio = shape.value() * picture.height() / picture.width();
        Plane subject = people(Resize.AREA.to(picture.size().within(WORKING_SIDE), picture));
        double[] columns = columns(subject);
        double[] rows = rows(subject);
        double held =
                Math.min(
                        best(columns, Math.min(1, ratio))[1],
                        best(rows, Math.min(1, 1 / ratio))[1]);
        return subject.mean() > LEAST_SUBJECT && held < WHOLE;
    }

    /** The largest part of that shape; the picture itself if no shape is asked for. */
    static Pixels of(Pixels picture, @Nullable AspectRatio shape) {
        if (shape == null) {
            return picture;
        }
        int w = Math.clamp(Math.round(picture.height() * shape.value()), 1, picture.width());
        int h = Math.clamp(Math.round(picture.width() / shape.value()), 1, picture.height());
        if (w == picture.width() && h == picture.height()) {
            return picture;
        }
        double[] middle = middle(picture, new PixelSize(w, h));
        int x = (int) Math.round(middle[0] * picture.width() - w / 2.0);
        int y = (int) Math.round(middle[1] * picture.height() - h / 2.0);
        return cut(
                picture,
                Math.clamp(x, 0, picture.width() - w),
                Math.clamp(y, 0, picture.height() - h),
                new PixelSize(w, h));
    }

    /** The middle of the window that holds most of what matters, as shares of width and height. */
    private static double[] middle(Pixels picture, PixelSize window) {
        Pixels small = Resize.AREA.to(picture.size().within(WORKING_SIDE), picture);
        Plane weight = weight(small);
        return new double[] {
            best(columns(weight), (double) window.width() / picture.width())[0],
            best(rows(weight), (double) window.height() / picture.height())[0]
        };
    }

    private static double[] columns(Plane weight) {
        double[] sums = new double[weight.width()];
        for (int i = 0; i < weight.values().length; i++) {
            sums[i % weight.width()] += weight.values()[i];
        }
        return sums;
    }

    private static double[] rows(Plane weight) {
        double[] sums = new double[weight.height()];
        for (int i = 0; i < weight.values().length; i++) {
            sums[i / weight.width()] += weight.values()[i];
        }
        return sums;
    }

    private static Plane weight(Pixels small) {
        Plane edges = Gradients.of(Tone.luma(ColorSpace.SRGB.of(small))).magnitude();
        return people(small).with(edges, Float::sum);
    }

    /** The subject, faces most of all. */
    private static Plane people(Pixels small) {
        List<Faces.Face> found = Faces.in(small);
        Plane faces = Faces.mask(found, small.size());
        return Subject.in(ColorSpace.SRGB.of(small), found)
                .with(faces, (s, f) -> s + FACE_WEIGHT * f);
    }

    /**
     * The middle of the window of this share of the line that holds most, and how much it holds;
     * ties to the middle.
     */
    private static double[] best(double[] line, double share) {
        int length = Math.clamp(Math.round(share * line.length), 1, line.length);
        double all = 1e-9;
        for (double v : line) {
            all += v;
        }
        double best = -1;
        double[] at = {0.5, 1};
        for (int from = 0; from + length <= line.length; from++) {
            double held = 0;
            for (int i = from; i < from + length; i++) {
                held += line[i] / all;
            }
            double middle = (from + length / 2.0) / line.length;
            double score = held - MIDDLE_WEIGHT * Math.abs(middle - 0.5);
            if (score > best) {
                best = score;
                at = new double[] {middle, held};
            }
        }
        return at;
    }

    private static Pixels cut(Pixels picture, int x, int y, PixelSize size) {
        Pixels out = Pixels.blank(size.width(), size.height());
        for (int row = 0; row < size.height(); row++) {
            int from = (y + row) * picture.width() + x;
            System.arraycopy(picture.argb(), from, out.argb(), row * size.width(), size.width());
        }
        return out;
    }
}
