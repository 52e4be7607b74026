package dev.easel.engine.retoucher.upscale;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_imgproc.bilateralFilter;
import static org.bytedeco.opencv.global.opencv_photo.fastNlMeansDenoisingColored;

import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.Pixels;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;

/** What is taken away before a picture is enlarged. */
enum Cleaning {
    NONE {
        @Override
        void filter(Mat source, Mat target, double noise) {
            source.copyTo(target);
        }
    },
    /** Noise of the camera: non-local means (Buades, Coll and Morel, 2005). */
    GRAIN {
        @Override
        void filter(Mat source, Mat target, double noise) {
            float h = (float) Math.clamp(noise, 1.5, 20);
            fastNlMeansDenoisingColored(source, target, h, 1.2f * h, 5, 15);
        }
    },
    /** Noise and compression of drawings: bilateral (Tomasi and Manduchi, 1998). */
    FLATTEN {
        @Override
        void filter(Mat source, Mat target, double noise) {
            double range = Math.clamp(4 * noise, 6, 60);
            bilateralFilter(source, target, 7, range, 2, BORDER_REFLECT_101);
        }
    };

    private static final int STRIP_PIXELS = 1 << 16;
    private static final int MARGIN = 12 + HiddenColors.REACH;

    abstract void filter(Mat source, Mat target, double noise);

    /** The picture cleaned, in strips so that progress is told often. */
    Pixels apply(Pixels pixels, Progress progress) {
        if (this == NONE) {
            return pixels;
        }
        double noise = NoiseLevel.of(Layers.sample(pixels));
        int rows = Math.max(16, STRIP_PIXELS / pixels.width());
        Pixels out = Pixels.blank(pixels.width(), pixels.height());
        for (int y = 0; y < pixels.height(); y += rows) {
            progress.at((double) y / pixels.height());
            strip(pixels, out, new Strip(y, Math.min(pixels.height(), y + rows)), noise);
        }
        return out;
    }

    private record Strip(int from, int to) {}

    private void strip(Pixels in, Pixels out, Strip strip, double noise) {
        int w = in.width();
        int top = Math.max(0, strip.from - MARGIN);
        int bottom = Math.min(in.height(), strip.to + MARGIN);
        int[] piece = Arrays.copyOfRange(in.argb(), top * w, bottom * w);
        try (Mat source = OpenCv.bgr(HiddenColors.fill(new Pixels(w, bottom - top, piece)));
                Mat target = new Mat()) {
            filter(source, target, noise);
            int[] clean = OpenCv.pixels(target).argb();
            Rows.each(
                    strip.to - strip.from,
                    row -> {
                        int from = (strip.from - top + row) * w;
                        int to = (strip.from + row) * w;
                        for (int x = 0; x < w; x++) {
                            out.argb()[to + x] =
                                    in.argb()[to + x] & 0xFF000000 | clean[from + x] & 0xFFFFFF;
                        }
                    });
        }
    }
}
