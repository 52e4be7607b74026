package dev.easel.engine.retoucher.bench;

import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_RECT;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.Cutout;
import dev.easel.image.Pixels;
import java.util.Locale;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** Ways to cut a subject out. */
enum CutoutWay {
    EASEL {
        @Override
        CutoutScore score(CutoutCase truth) {
            return easel(truth, Cutout.of(truth.picture(), null, Progress.NONE));
        }
    },
    EASEL_WITH_BOX {
        @Override
        CutoutScore score(CutoutCase truth) {
            return easel(truth, Cutout.of(truth.picture(), truth.box(), Progress.NONE));
        }
    },
    GRABCUT {
        @Override
        CutoutScore score(CutoutCase truth) {
            return grabCut(truth, inset(truth));
        }
    },
    GRABCUT_WITH_BOX {
        @Override
        CutoutScore score(CutoutCase truth) {
            return grabCut(truth, truth.box());
        }
    };

    private static final double SOFTNESS = 1.2;
    private static final int ROUNDS = 5;

    abstract CutoutScore score(CutoutCase truth);

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static CutoutScore easel(CutoutCase truth, Cutout found) {
        return CutoutScore.of(truth, found.alpha(), found.confidence());
    }

    private static Box inset(CutoutCase truth) {
        int w = truth.picture().width();
        int h = truth.picture().height();
        return new Box(w / 20, h / 20, w - w / 10, h - h / 10);
    }

    /** OpenCV's own, from a rectangle outside of which all is background; its edge softened. */
    private static CutoutScore grabCut(CutoutCase truth, Box box) {
        Pixels picture = truth.picture();
        int right = Math.min(picture.width() - 1, box.x() + box.width());
        int bottom = Math.min(picture.height() - 1, box.y() + box.height());
        int left = Math.max(1, box.x());
        int top = Math.max(1, box.y());
        setRNGSeed(1);
        try (Mat bgr = OpenCv.bgr(picture);
                Mat mask = new Mat();
                Mat back = new Mat();
                Mat front = new Mat();
                Rect rect = new Rect(left, top, right - left, bottom - top)) {
            opencv_imgproc.grabCut(bgr, mask, rect, back, front, ROUNDS, GC_INIT_WITH_RECT);
            byte[] marks = OpenCv.bytes(mask);
            Plane alpha = Plane.zeros(picture.width(), picture.height());
            for (int i = 0; i < marks.length; i++) {
                alpha.values()[i] = marks[i] & 1;
            }
            return CutoutScore.of(truth, Blur.gaussian(alpha, SOFTNESS), 0);
        }
    }
}
