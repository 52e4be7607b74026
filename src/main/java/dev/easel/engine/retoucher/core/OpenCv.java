package dev.easel.engine.retoucher.core;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import dev.easel.image.Pixels;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Planes and pictures to OpenCV matrices and back. Every matrix answered here holds native memory:
 * the caller closes it, with try-with-resources.
 */
public final class OpenCv {
    private OpenCv() {}

    /** A filter from one matrix to another. */
    @FunctionalInterface
    public interface Filter {
        void run(Mat source, Mat target);
    }

    /** Runs a filter on a plane; the result may differ in size but must be CV_32FC1. */
    public static Plane filter(Plane plane, Filter filter) {
        try (Mat source = matrix(plane);
                Mat target = new Mat()) {
            filter.run(source, target);
            return plane(target);
        }
    }

    /** Runs a filter on three channels at once; the result must be CV_32FC3. */
    public static ColorPlanes filter(ColorPlanes planes, Filter filter) {
        try (Mat source = matrix(planes);
                Mat target = new Mat()) {
            filter.run(source, target);
            return planes(target);
        }
    }

    /** CV_32FC1. */
    public static Mat matrix(Plane plane) {
        Mat mat = new Mat(plane.height(), plane.width(), CV_32FC1);
        mat.<FloatBuffer>createBuffer().put(plane.values());
        return mat;
    }

    /** CV_32FC3, the channels interleaved in their order. */
    public static Mat matrix(ColorPlanes planes) {
        float[] a = planes.first().values();
        float[] b = planes.second().values();
        float[] c = planes.third().values();
        float[] all = new float[a.length * 3];
        for (int i = 0; i < a.length; i++) {
            all[3 * i] = a[i];
            all[3 * i + 1] = b[i];
            all[3 * i + 2] = c[i];
        }
        Mat mat = new Mat(planes.height(), planes.width(), CV_32FC3);
        mat.<FloatBuffer>createBuffer().put(all);
        return mat;
    }

    /** CV_8UC3 in OpenCV's order B, G, R; alpha is left out. */
    public static Mat bgr(Pixels pixels) {
        byte[] all = new byte[pixels.argb().length * 3];
        int o = 0;
        for (int p : pixels.argb()) {
            all[o++] = (byte) p;
            all[o++] = (byte) (p >> 8);
            all[o++] = (byte) (p >> 16);
        }
        Mat mat = new Mat(pixels.height(), pixels.width(), CV_8UC3);
        mat.<ByteBuffer>createBuffer().put(all);
        return mat;
    }

    /** CV_8UC1 of one byte a pixel. */
    public static Mat bytes(byte[] values, int width, int height) {
        Mat mat = new Mat(height, width, CV_8UC1);
        mat.<ByteBuffer>createBuffer().put(values);
        return mat;
    }

    /** Reads a continuous CV_32FC1. */
    public static Plane plane(Mat mat) {
        float[] values = new float[mat.rows() * mat.cols()];
        mat.<FloatBuffer>createBuffer().get(values);
        return new Plane(mat.cols(), mat.rows(), values);
    }

    /** Reads a continuous CV_32FC3. */
    public static ColorPlanes planes(Mat mat) {
        float[] all = new float[mat.rows() * mat.cols() * 3];
        mat.<FloatBuffer>createBuffer().get(all);
        ColorPlanes out = ColorPlanes.zeros(mat.cols(), mat.rows());
        for (int i = 0; i < out.first().values().length; i++) {
            out.first().values()[i] = all[3 * i];
            out.second().values()[i] = all[3 * i + 1];
            out.third().values()[i] = all[3 * i + 2];
        }
        return out;
    }

    /** Reads a continuous CV_8UC1. */
    public static byte[] bytes(Mat mat) {
        byte[] values = new byte[mat.rows() * mat.cols()];
        mat.<ByteBuffer>createBuffer().get(values);
        return values;
    }

    /** An opaque picture of a continuous CV_8UC3 in the order B, G, R. */
    public static Pixels pixels(Mat bgr) {
        byte[] all = new byte[bgr.rows() * bgr.cols() * 3];
        bgr.<ByteBuffer>createBuffer().get(all);
        Pixels out = Pixels.blank(bgr.cols(), bgr.rows());
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] =
                    0xFF000000
                            | (all[3 * i + 2] & 0xFF) << 16
                            | (all[3 * i + 1] & 0xFF) << 8
                            | all[3 * i] & 0xFF;
        }
        return out;
    }
}
