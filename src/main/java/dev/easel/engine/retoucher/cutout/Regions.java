package dev.easel.engine.retoucher.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_ximgproc.SLICO;
import static org.bytedeco.opencv.global.opencv_ximgproc.createSuperpixelSLIC;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_ximgproc.SuperpixelSLIC;

/**
 * A picture cut into small regions of one colour (SLICO superpixels), with what saliency needs to
 * know of each.
 *
 * @param label of each pixel, 0 … count − 1
 * @param color mean CIELAB of each region: {L, a, b}
 * @param place mean position of each region in shares of the long side: {x, y}
 * @param area pixels of each region
 * @param shared length of the border between two regions, pixels
 * @param atEdge how many pixels of each region lie on the picture's edge
 */
record Regions(
        int width,
        int height,
        int[] label,
        float[][] color,
        float[][] place,
        int[] area,
        float[][] shared,
        int[] atEdge) {
    private static final int SPECKLE = 25;

    /** Cuts a CIELAB picture into about {@code wanted} regions. */
    static Regions of(ColorPlanes lab, int wanted) {
        int[] label = labels(lab, wanted);
        int count = compact(label);
        Regions out =
                new Regions(
                        lab.width(),
                        lab.height(),
                        label,
                        new float[count][3],
                        new float[count][2],
                        new int[count],
                        new float[count][count],
                        new int[count]);
        out.measure(lab);
        return out;
    }

    int count() {
        return area.length;
    }

    private static int[] labels(ColorPlanes lab, int wanted) {
        int side = Math.max(4, (int) Math.sqrt((double) lab.width() * lab.height() / wanted));
        int[] out = new int[lab.width() * lab.height()];
        ColorPlanes bytes =
                new ColorPlanes(
                        lab.first().map(v -> v * 2.55f),
                        lab.second().map(v -> v + 127),
                        lab.third().map(v -> v + 127));
        try (Mat floats = OpenCv.matrix(bytes);
                Mat image = new Mat();
                Mat result = new Mat()) {
            floats.convertTo(image, CV_8UC3);
            try (SuperpixelSLIC slic = createSuperpixelSLIC(image, SLICO, side, 10)) {
                slic.iterate(8);
                slic.enforceLabelConnectivity(SPECKLE);
                slic.getLabels(result);
            }
            result.<IntBuffer>createBuffer().get(out);
        }
        return out;
    }

    /** Renumbers the labels without gaps, in order of first appearance; answers how many. */
    private static int compact(int[] label) {
        int[] renamed = new int[label.length + 1];
        int n = 0;
        for (int i = 0; i < label.length; i++) {
            if (renamed[label[i]] == 0) {
                renamed[label[i]] = ++n;
            }
            label[i] = renamed[label[i]] - 1;
        }
        return n;
    }

    private void measure(ColorPlanes lab) {
        float longSide = Math.max(width, height);
        for (int i = 0; i < label.length; i++) {
            int r = label[i];
            int x = i % width;
            int y = i / width;
            area[r]++;
            color[r][0] += lab.first().values()[i];
            color[r][1] += lab.second().values()[i];
            color[r][2] += lab.third().values()[i];
            place[r][0] += x / longSide;
            place[r][1] += y / longSide;
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                atEdge[r]++;
            }
            if (x + 1 < width) {
                meet(r, label[i + 1]);
            }
            if (y + 1 < height) {
                meet(r, label[i + width]);
            }
        }
        for (int r = 0; r < count(); r++) {
            divide(color[r], area[r]);
            divide(place[r], area[r]);
        }
    }

    private void meet(int r, int s) {
        if (r != s) {
            shared[r][s]++;
            shared[s][r]++;
        }
    }

    private static void divide(float[] values, int by) {
        for (int k = 0; k < values.length; k++) {
            values[k] /= by;
        }
    }

    /** Mean of a plane of the same size in each region. */
    float[] means(Plane plane) {
        float[] out = new float[count()];
        for (int i = 0; i < label.length; i++) {
            out[label[i]] += plane.values()[i];
        }
        for (int r = 0; r < out.length; r++) {
            out[r] /= area[r];
        }
        return out;
    }

    /** One value a region, painted over its pixels. */
    Plane paint(float[] values) {
        Plane out = Plane.zeros(width, height);
        for (int i = 0; i < label.length; i++) {
            out.values()[i] = values[label[i]];
        }
        return out;
    }

    /** Distance of the mean colours of two regions, CIELAB. */
    float colorDistance(int r, int s) {
        float l = color[r][0] - color[s][0];
        float a = color[r][1] - color[s][1];
        float b = color[r][2] - color[s][2];
        return (float) Math.sqrt(l * l + a * a + b * b);
    }
}
