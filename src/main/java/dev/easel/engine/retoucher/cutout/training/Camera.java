package dev.easel.engine.retoucher.cutout.training;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** What a camera adds: softness, noise, JPEG. */
final class Camera {
    private Camera() {}

    static Pixels shoot(ColorPlanes scene, SplittableRandom random) {
        double soft = random.nextDouble() < 0.3 ? random.nextDouble(0.8) : 0;
        float noise = (float) (random.nextDouble() < 0.5 ? random.nextDouble(0.02) : 0);
        Pixels picture =
                ColorSpace.SRGB.toPixels(
                        scene.each(p -> noisy(Blur.gaussian(p, soft), noise, random)));
        return random.nextDouble() < 0.7 ? compressed(picture, random.nextInt(55, 96)) : picture;
    }

    private static Plane noisy(Plane plane, float noise, SplittableRandom random) {
        return noise == 0
                ? plane
                : plane.map(v -> Math.clamp(v + noise * (float) random.nextGaussian(), 0, 1));
    }

    private static Pixels compressed(Pixels picture, int quality) {
        try (Mat bgr = OpenCv.bgr(picture);
                BytePointer jpeg = new BytePointer();
                IntPointer settings = new IntPointer(IMWRITE_JPEG_QUALITY, quality)) {
            imencode(".jpg", bgr, jpeg, settings);
            try (Mat bytes = new Mat(jpeg);
                    Mat decoded = imdecode(bytes, IMREAD_COLOR)) {
                return OpenCv.pixels(decoded);
            }
        }
    }
}
