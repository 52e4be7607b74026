package dev.easel.engine.retoucher.cutout.search;

import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.image.Pixels;
import java.awt.Rectangle;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** What in a box has other colours than its surroundings (Rother et al., GrabCut, 2004). */
public final class BoxCut {
    private static final int ROUNDS = 4;
    private static final int LEAST_PIXELS = 64;
    private static final int STRIPS = 16;

    private BoxCut() {}

    /** At least a rim of one pixel counts as surroundings; the picture needs 16 a side. */
    public static Mask of(Pixels picture, Rectangle box) {
        int left = Math.max(1, box.x);
        int top = Math.max(1, box.y);
        int right = Math.min(box.x + box.width, picture.width() - 1);
        int bottom = Math.min(box.y + box.height, picture.height() - 1);
        Mask out = Mask.none(picture.width(), picture.height());
        if (right <= left || bottom <= top || (right - left) * (bottom - top) < LEAST_PIXELS) {
            return out;
        }
        setRNGSeed(7);
        try (Mat bgr = OpenCv.bgr(picture);
                Mat marks = new Mat();
                Mat back = new Mat();
                Mat front = new Mat();
                Rect rect = new Rect(left, top, right - left, bottom - top)) {
            grabCut(bgr, marks, rect, back, front, ROUNDS, GC_INIT_WITH_RECT);
            byte[] found = OpenCv.bytes(marks);
            for (int i = 0; i < found.length; i++) {
                out.values()[i] = (found[i] & 1) != 0;
            }
        }
        return out;
    }

    /** With all but a strip along top, left and right, which subjects seldom reach, as the box. */
    public static Mask inset(Pixels picture) {
        int strip = Math.max(1, picture.size().longSide() / STRIPS);
        int width = picture.width() - 2 * strip;
        return of(picture, new Rectangle(strip, strip, width, picture.height() - strip));
    }
}
