package dev.easel.engine.retoucher.bench;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.image.Pixels;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** How much was lost in a JPEG file before. */
enum JpegQuality {
    CLEAN(100, "clean"),
    GOOD(75, "JPEG 75"),
    POOR(50, "JPEG 50");

    private final int quality;
    private final String words;

    JpegQuality(int quality, String words) {
        this.quality = quality;
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The picture written and read again, colours at half resolution; the same if clean. */
    Pixels of(Pixels pixels) {
        if (this == CLEAN) {
            return pixels;
        }
        try (Mat picture = OpenCv.bgr(pixels);
                BytePointer file = new BytePointer();
                IntPointer options = new IntPointer(IMWRITE_JPEG_QUALITY, quality)) {
            imencode(".jpg", picture, file, options);
            try (Mat encoded = new Mat(1, (int) file.limit(), CV_8UC1, file);
                    Mat decoded = imdecode(encoded, IMREAD_COLOR)) {
                return OpenCv.pixels(decoded);
            }
        }
    }
}
