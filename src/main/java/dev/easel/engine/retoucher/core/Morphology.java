package dev.easel.engine.retoucher.core;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_32SC1;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_ELLIPSE;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponents;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;

import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Shapes of masks: grown, shrunk, taken apart. */
public final class Morphology {
    private Morphology() {}

    /** All pixels within {@code radius} of the mask. */
    public static Mask grow(Mask mask, int radius) {
        return brush(mask, radius, (s, t, b, p) -> dilate(s, t, b, p, 1, BORDER_CONSTANT, none()));
    }

    /** The pixels further than {@code radius} from all outside; beyond the picture is inside. */
    public static Mask shrink(Mask mask, int radius) {
        return brush(mask, radius, (s, t, b, p) -> erode(s, t, b, p, 1, BORDER_CONSTANT, all()));
    }

    /** Without what is thinner than twice the radius. */
    public static Mask open(Mask mask, int radius) {
        return grow(shrink(mask, radius), radius);
    }

    private interface Stroke {
        void run(Mat source, Mat target, Mat brush, Point center);
    }

    private static Scalar none() {
        return Scalar.all(0);
    }

    private static Scalar all() {
        return Scalar.all(255);
    }

    private static Mask brush(Mask mask, int radius, Stroke stroke) {
        byte[] bytes = new byte[mask.values().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (mask.values()[i] ? 255 : 0);
        }
        try (Mat source = OpenCv.bytes(bytes, mask.width(), mask.height());
                Mat target = new Mat();
                Size size = new Size(2 * radius + 1, 2 * radius + 1);
                Mat brush = getStructuringElement(MORPH_ELLIPSE, size);
                Point center = new Point(-1, -1)) {
            stroke.run(source, target, brush, center);
            return fromBytes(OpenCv.bytes(target), mask.width(), mask.height());
        }
    }

    private static Mask fromBytes(byte[] bytes, int width, int height) {
        Mask out = Mask.none(width, height);
        for (int i = 0; i < bytes.length; i++) {
            out.values()[i] = bytes[i] != 0;
        }
        return out;
    }

    /**
     * The connected pieces of a mask.
     *
     * @param label 0 outside the mask, else 1 … the number of pieces
     * @param area pixels of each piece, by label; the first entry is the outside's
     */
    public record Pieces(int[] label, int[] area) {}

    /** Takes a mask apart into pieces that touch by their sides only (4-connected). */
    public static Pieces pieces(Mask mask) {
        byte[] bytes = new byte[mask.values().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (mask.values()[i] ? 1 : 0);
        }
        int[] label = new int[bytes.length];
        int count;
        try (Mat source = OpenCv.bytes(bytes, mask.width(), mask.height());
                Mat labels = new Mat()) {
            count = connectedComponents(source, labels, 4, CV_32SC1);
            labels.<IntBuffer>createBuffer().get(label);
        }
        int[] area = new int[count];
        for (int l : label) {
            area[l]++;
        }
        return new Pieces(label, area);
    }
}
