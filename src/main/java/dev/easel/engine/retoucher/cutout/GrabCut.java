package dev.easel.engine.retoucher.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_64FC1;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_MASK;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.OpenCv;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Improves a rough mask with the colours inside and outside it and the edges of the picture
 * (Rother, Kolmogorov and Blake, GrabCut, 2004).
 */
final class GrabCut {
    private static final int ITERATIONS = 3;

    private GrabCut() {}

    /** What is known of a pixel beforehand. */
    enum Hint {
        SURE_BACKGROUND(GC_BGD),
        BACKGROUND(GC_PR_BGD),
        SUBJECT(GC_PR_FGD),
        SURE_SUBJECT(GC_FGD);

        private final byte code;

        Hint(int code) {
            this.code = (byte) code;
        }
    }

    /**
     * The improved mask; if all hints lie on one side, what they say.
     *
     * @param bgr the picture, CV_8UC3
     * @param hints one a pixel
     */
    static Mask run(Mat bgr, Hint[] hints) {
        byte[] codes = new byte[hints.length];
        for (int i = 0; i < hints.length; i++) {
            codes[i] = hints[i].code;
        }
        int w = bgr.cols();
        int h = bgr.rows();
        if (!bothSides(codes)) {
            return subject(codes, w, h);
        }
        try (Mat mask = OpenCv.bytes(codes, w, h);
                Mat back = new Mat(1, 65, CV_64FC1, Scalar.all(0));
                Mat front = new Mat(1, 65, CV_64FC1, Scalar.all(0));
                Rect unused = new Rect()) {
            setRNGSeed(7);
            grabCut(bgr, mask, unused, back, front, ITERATIONS, GC_INIT_WITH_MASK);
            return subject(OpenCv.bytes(mask), w, h);
        }
    }

    private static boolean bothSides(byte[] codes) {
        boolean front = false;
        boolean back = false;
        for (byte c : codes) {
            front |= isSubject(c);
            back |= !isSubject(c);
        }
        return front && back;
    }

    private static boolean isSubject(byte code) {
        return code == GC_FGD || code == GC_PR_FGD;
    }

    private static Mask subject(byte[] codes, int w, int h) {
        Mask out = Mask.none(w, h);
        for (int i = 0; i < codes.length; i++) {
            out.values()[i] = isSubject(codes[i]);
        }
        return out;
    }
}
