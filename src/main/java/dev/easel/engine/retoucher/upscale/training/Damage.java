package dev.easel.engine.retoucher.upscale.training;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.upscale.Separable;
import java.util.random.RandomGenerator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What happened to a picture on its way to being small.
 *
 * @param blur how likely it was a little out of focus, 0–1
 * @param noise the most the camera added, grey levels
 * @param jpeg how likely it was compressed, 0–1
 * @param worst the lowest JPEG quality, 1–95
 */
record Damage(double blur, double noise, double jpeg, int worst) {
    private static final int BEST = 95;
    private static final double AREA_SHARE = .75;

    /** Half as large. */
    Plane halve(Plane large, RandomGenerator random) {
        Plane soft = large;
        if (random.nextDouble() < blur) {
            soft = Blur.gaussian(large, random.nextDouble(.3, 1));
        }
        Separable how = random.nextDouble() < AREA_SHARE ? Separable.AREA : Separable.CUBIC;
        return how.halve(soft);
    }

    /** With noise and compressed, in whole grey levels. */
    Plane spoil(Plane small, RandomGenerator random) {
        double level = noise * Math.pow(random.nextDouble(), 2);
        Plane noisy = level < .3 ? small : grainy(small, level, random);
        if (random.nextDouble() >= jpeg) {
            return noisy.map(v -> Math.clamp(Math.round(v), 0, 255));
        }
        return compressed(noisy, random.nextInt(worst, BEST + 1));
    }

    private static Plane grainy(Plane plane, double level, RandomGenerator random) {
        return plane.map(v -> v + (float) (level * random.nextGaussian()));
    }

    private static Plane compressed(Plane plane, int quality) {
        byte[] bytes = new byte[plane.values().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(plane.values()[i]), 0, 255);
        }
        try (Mat grey = OpenCv.bytes(bytes, plane.width(), plane.height());
                BytePointer file = new BytePointer();
                IntPointer options = new IntPointer(IMWRITE_JPEG_QUALITY, quality)) {
            imencode(".jpg", grey, file, options);
            try (Mat encoded = new Mat(1, (int) file.limit(), CV_8UC1, file);
                    Mat decoded = imdecode(encoded, IMREAD_GRAYSCALE)) {
                byte[] back = OpenCv.bytes(decoded);
                Plane out = Plane.zeros(plane.width(), plane.height());
                for (int i = 0; i < back.length; i++) {
                    out.values()[i] = back[i] & 0xFF;
                }
                return out;
            }
        }
    }
}
