package dev.easel.engine.retoucher.look;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT_101;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.filter2D;

import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Noise;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;

/** Noise drawn out in one direction: hatching, dry brushes, rain. */
final class Streaks {
    private Streaks() {}

    /** White noise along lines of {@code length} pixels, of about unit deviation. */
    static Plane over(Setting setting, double angle, double length, int use) {
        Plane drawn = draw(Noise.white(setting.size(), setting.seed(), use), angle, length);
        double sum = 1e-9;
        for (float v : drawn.values()) {
            sum += v * v;
        }
        float deviation = (float) Math.sqrt(sum / drawn.values().length);
        return drawn.map(v -> v / deviation);
    }

    /** Smears a plane along lines; sums stay. */
    static Plane draw(Plane plane, double angle, double length) {
        int side = Math.max(1, (int) length | 1);
        try (Mat kernel = new Mat(side, side, CV_32FC1);
                Point centre = new Point(-1, -1)) {
            kernel.<FloatBuffer>createBuffer().put(line(side, angle));
            return OpenCv.filter(
                    plane, (s, t) -> filter2D(s, t, -1, kernel, centre, 0, BORDER_REFLECT_101));
        }
    }

    private static float[] line(int side, double angle) {
        float[] kernel = new float[side * side];
        float half = side / 2f;
        int steps = 4 * side;
        for (int s = 0; s <= steps; s++) {
            double t = (s / (double) steps - 0.5) * (side - 1);
            double x = half + t * Math.cos(angle);
            double y = half + t * Math.sin(angle);
            kernel[Math.clamp((int) y, 0, side - 1) * side + Math.clamp((int) x, 0, side - 1)] +=
                    1f / (steps + 1);
        }
        return kernel;
    }
}
