package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.retoucher.core.ColorPlanes;
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
import org.jspecify.annotations.Nullable;

/** Crops to another shape so that what matters stays in the picture. */
final class Framing {
    private static final int WORKING_SIDE = 256;
    private static final float FACE_WEIGHT = 3;
    private static final float MIDDLE_WEIGHT = 0.15f;

    private Framing() {}

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
        double[] columns = new double[small.width()];
        double[] rows = new double[small.height()];
        for (int i = 0; i < weight.values().length; i++) {
            columns[i % small.width()] += weight.values()[i];
            rows[i / small.width()] += weight.values()[i];
        }
        return new double[] {
            best(columns, (double) window.width() / picture.width()),
            best(rows, (double) window.height() / picture.height())
        };
    }

    private static Plane weight(Pixels small) {
        ColorPlanes srgb = ColorSpace.SRGB.of(small);
        Plane subject = Subject.in(srgb);
        Plane faces = Faces.mask(Faces.in(small), small.size());
        Plane edges = Gradients.of(Tone.luma(srgb)).magnitude();
        Plane out = Plane.zeros(small.width(), small.height());
        for (int i = 0; i < out.values().length; i++) {
            out.values()[i] =
                    subject.values()[i] + FACE_WEIGHT * faces.values()[i] + edges.values()[i];
        }
        return out;
    }

    /** The middle of the window of this share of the line that holds most; ties to the middle. */
    private static double best(double[] line, double share) {
        int length = Math.clamp(Math.round(share * line.length), 1, line.length);
        double all = 1e-9;
        for (double v : line) {
            all += v;
        }
        double best = -1;
        double at = 0.5;
        for (int from = 0; from + length <= line.length; from++) {
            double held = 0;
            for (int i = from; i < from + length; i++) {
                held += line[i] / all;
            }
            double middle = (from + length / 2.0) / line.length;
            double score = held - MIDDLE_WEIGHT * Math.abs(middle - 0.5);
            if (score > best) {
                best = score;
                at = middle;
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
