package dev.easel.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;

import dev.easel.image.Pixels;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * OpenCV's decoders and encoders over our pixels. The native library loads at first use, which
 * takes about a second; all native memory is freed before a method returns.
 *
 * <p>OpenCV's BGRA bytes are our 0xAARRGGBB ints in little-endian order, which is the order of
 * every platform OpenCV is built for here.
 */
final class NativeImages {
    /** Rows converted at a time, to keep the native copy small. */
    private static final int STRIP = 64;

    private NativeImages() {}

    /**
     * Decodes without applying orientation or profile.
     *
     * @return null if OpenCV finds the data damaged
     */
    static @Nullable Pixels decode(byte[] encoded) {
        int flags = opencv_imgcodecs.IMREAD_UNCHANGED | opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
        try (BytePointer bytes = new BytePointer(encoded);
                Mat file = new Mat(1, encoded.length, CV_8U, bytes);
                Mat image = opencv_imgcodecs.imdecode(file, flags)) {
            return image.empty() || image.depth() == CV_16U ? null : toPixels(image);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Pixels toPixels(Mat image) {
        Pixels pixels = Pixels.blank(image.cols(), image.rows());
        int code =
                switch (image.channels()) {
                    case 1 -> opencv_imgproc.COLOR_GRAY2BGRA;
                    case 3 -> opencv_imgproc.COLOR_BGR2BGRA;
                    default -> -1;
                };
        for (int y = 0; y < image.rows(); y += STRIP) {
            int rows = Math.min(STRIP, image.rows() - y);
            try (Mat part = image.rowRange(y, y + rows);
                    Mat strip = new Mat()) {
                if (code < 0) {
                    part.copyTo(strip);
                } else {
                    opencv_imgproc.cvtColor(part, strip, code);
                }
                try (BytePointer data = strip.data()) {
                    new IntPointer(data).get(pixels.argb(), y * image.cols(), rows * image.cols());
                }
            }
        }
        return pixels;
    }

    /**
     * Encodes with alpha if there is any.
     *
     * @param extension that names the format, with its dot
     * @param parameters pairs of an IMWRITE_ number and its value
     */
    static byte[] encode(Pixels pixels, String extension, int... parameters) {
        try (Mat image = toMat(pixels);
                BytePointer out = new BytePointer();
                IntPointer options = new IntPointer(parameters)) {
            if (!opencv_imgcodecs.imencode(extension, image, out, options)) {
                throw new IllegalStateException("OpenCV cannot write " + extension);
            }
            byte[] encoded = new byte[Math.toIntExact(out.limit())];
            out.get(encoded);
            return encoded;
        }
    }

    private static Mat toMat(Pixels pixels) {
        Mat bgra = new Mat(pixels.height(), pixels.width(), CV_8UC4);
        try (BytePointer data = bgra.data()) {
            new IntPointer(data).put(pixels.argb(), 0, pixels.argb().length);
        }
        if (pixels.hasAlpha()) {
            return bgra;
        }
        try (bgra) {
            Mat bgr = new Mat();
            opencv_imgproc.cvtColor(bgra, bgr, opencv_imgproc.COLOR_BGRA2BGR);
            return bgr;
        }
    }
}
