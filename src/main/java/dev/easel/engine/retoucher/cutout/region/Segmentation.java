package dev.easel.engine.retoucher.cutout.region;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_ximgproc.SLICO;
import static org.bytedeco.opencv.global.opencv_ximgproc.createGraphSegmentation;
import static org.bytedeco.opencv.global.opencv_ximgproc.createSuperpixelSLIC;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_ximgproc.GraphSegmentation;
import org.bytedeco.opencv.opencv_ximgproc.SuperpixelSLIC;

/** Ways to cut a CIELAB picture of some 400 pixels into regions. */
public enum Segmentation {
    /** 1,400 superpixels of even size. */
    FINE {
        @Override
        int[] labels(ColorPlanes lab) {
            return superpixels(lab, 1400, 5);
        }
    },
    /** 260 superpixels of even size. */
    EVEN {
        @Override
        int[] labels(ColorPlanes lab) {
            return superpixels(lab, 260, 6);
        }
    },
    /** Regions that end at weak edges. */
    PARTS {
        @Override
        int[] labels(ColorPlanes lab) {
            return segments(lab, 0.6, 150, 0.0005);
        }
    },
    /** Regions that end at strong edges only. */
    THINGS {
        @Override
        int[] labels(ColorPlanes lab) {
            return segments(lab, 0.8, 500, 0.00165);
        }
    };

    private static final int SPECKLE = 25;

    abstract int[] labels(ColorPlanes lab);

    /** Cuts a picture. */
    public Regions of(ColorPlanes lab) {
        return Regions.of(lab, labels(lab));
    }

    /** SLICO: superpixels that adapt to the texture (Achanta et al., 2012). */
    private static int[] superpixels(ColorPlanes lab, int wanted, int iterations) {
        int side = Math.max(4, (int) Math.sqrt((double) lab.width() * lab.height() / wanted));
        try (Mat image = bytes(lab);
                Mat result = new Mat();
                SuperpixelSLIC slic = createSuperpixelSLIC(image, SLICO, side, 10)) {
            slic.iterate(iterations);
            slic.enforceLabelConnectivity(SPECKLE);
            slic.getLabels(result);
            return read(result);
        }
    }

    /** Felzenszwalb and Huttenlocher, Efficient Graph-Based Image Segmentation, 2004. */
    private static int[] segments(ColorPlanes lab, double sigma, float k, double leastShare) {
        int least = Math.max(4, (int) (lab.width() * lab.height() * leastShare));
        try (Mat image = bytes(lab);
                Mat result = new Mat();
                GraphSegmentation graph = createGraphSegmentation(sigma, k, least)) {
            graph.processImage(image, result);
            return read(result);
        }
    }

    private static Mat bytes(ColorPlanes lab) {
        ColorPlanes scaled =
                new ColorPlanes(
                        lab.first().map(v -> v * 2.55f),
                        lab.second().map(v -> v + 127),
                        lab.third().map(v -> v + 127));
        Mat image = new Mat();
        try (Mat floats = OpenCv.matrix(scaled)) {
            floats.convertTo(image, CV_8UC3);
        }
        return image;
    }

    private static int[] read(Mat labels) {
        int[] out = new int[labels.rows() * labels.cols()];
        labels.<IntBuffer>createBuffer().get(out);
        return out;
    }
}
