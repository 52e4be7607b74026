package dev.easel.engine.retoucher.bench;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_photo.INPAINT_NS;
import static org.bytedeco.opencv.global.opencv_photo.INPAINT_TELEA;
import static org.bytedeco.opencv.global.opencv_photo.inpaint;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Hides a quarter of every picture's width, or height, at both ends, lets each method bring it back
 * and compares with what was there: see {@link Regrown} for the figures.
 */
final class ExpandSection implements Section {
    private static final int SIDE = 1024;

    /** The scan's frame around some photographs is no picture. */
    private static final double FRAME = 0.013;

    /** A way to bring margins back. */
    private interface Method {
        Pixels expand(Pixels inner, Expand margins);
    }

    @Override
    public void run(List<Photo> photos) {
        Table table =
                new Table("expand", "seam", "band", "texture", "sharpness", "colour ΔE", "ms p50");
        row(table, "Easel", photos, Edited::of);
        row(table, "OpenCV Telea", photos, (p, m) -> inpainted(p, m, INPAINT_TELEA));
        row(table, "OpenCV Navier-Stokes", photos, (p, m) -> inpainted(p, m, INPAINT_NS));
        row(table, "mirror", photos, ExpandSection::mirrored);
        table.print();
    }

    private static void row(Table table, String name, List<Photo> photos, Method method) {
        Regrown.Mean mean = new Regrown.Mean();
        for (Photo photo : photos) {
            Pixels truth = withoutFrame(photo.sized(SIDE).pixels());
            int x = truth.width() / 6;
            int y = truth.height() / 6;
            mean.add(regrow(truth, new Expand("", x, x, 0, 0), method));
            mean.add(regrow(truth, new Expand("", 0, 0, y, y), method));
        }
        mean.into(table, name);
    }

    private static Pixels withoutFrame(Pixels pixels) {
        int x = (int) Math.ceil(pixels.width() * FRAME);
        int y = (int) Math.ceil(pixels.height() * FRAME);
        return pixels.part(x, y, new PixelSize(pixels.width() - 2 * x, pixels.height() - 2 * y));
    }

    private static Regrown regrow(Pixels truth, Expand margins, Method method) {
        PixelSize size =
                new PixelSize(
                        truth.width() - margins.left() - margins.right(),
                        truth.height() - margins.top() - margins.bottom());
        Pixels inner = truth.part(margins.left(), margins.top(), size);
        long start = System.nanoTime();
        Pixels result = method.expand(inner, margins);
        return new Regrown(truth, result, margins, (System.nanoTime() - start) / 1e6);
    }

    private static Pixels mirrored(Pixels inner, Expand m) {
        try (Mat source = OpenCv.bgr(inner);
                Mat result = new Mat()) {
            copyMakeBorder(
                    source, result, m.top(), m.bottom(), m.left(), m.right(), BORDER_REFLECT);
            return OpenCv.pixels(result);
        }
    }

    private static Pixels inpainted(Pixels inner, Expand m, int method) {
        byte[] hidden = new byte[inner.argb().length];
        try (Mat source = OpenCv.bgr(mirrored(inner, m));
                Mat known = OpenCv.bytes(hidden, inner.width(), inner.height());
                Mat mask = new Mat();
                Scalar all = Scalar.all(255);
                Mat result = new Mat()) {
            copyMakeBorder(known, mask, m.top(), m.bottom(), m.left(), m.right(), 0, all);
            inpaint(source, mask, result, 3, method);
            return OpenCv.pixels(result);
        }
    }
}
