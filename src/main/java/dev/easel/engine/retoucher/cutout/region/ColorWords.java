package dev.easel.engine.retoucher.cutout.region;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.KMEANS_PP_CENTERS;
import static org.bytedeco.opencv.global.opencv_core.kmeans;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.core.Rows;
import java.nio.FloatBuffer;
import java.util.function.IntPredicate;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.TermCriteria;

/**
 * The forty colours of a picture, and which of them each pixel has nearest.
 *
 * @param word of each pixel
 */
record ColorWords(int width, int height, int[] word) {
    static final int COUNT = 40;
    private static final int SAMPLE_SIDE = 128;
    private static final int ROUNDS = 8;

    static ColorWords of(ColorPlanes lab) {
        float[] centres = centres(Resize.AREA.to(lab.size().within(SAMPLE_SIDE), lab));
        int w = lab.width();
        int[] word = new int[w * lab.height()];
        Rows.each(
                lab.height(),
                y -> {
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        word[i] = nearest(centres, lab, i);
                    }
                });
        return new ColorWords(w, lab.height(), word);
    }

    private static float[] centres(ColorPlanes small) {
        int n = small.width() * small.height();
        int count = Math.min(COUNT, n);
        try (Mat points = OpenCv.matrix(small);
                Mat samples = points.reshape(1, n);
                Mat labels = new Mat();
                Mat centres = new Mat();
                TermCriteria stop = new TermCriteria(TermCriteria.COUNT, ROUNDS, 0)) {
            samples.convertTo(samples, CV_32F);
            setRNGSeed(3);
            kmeans(samples, count, labels, stop, 1, KMEANS_PP_CENTERS, centres);
            float[] out = new float[3 * count];
            centres.<FloatBuffer>createBuffer().get(out);
            return out;
        }
    }

    private static int nearest(float[] centres, ColorPlanes lab, int i) {
        float l = lab.first().values()[i];
        float a = lab.second().values()[i];
        float b = lab.third().values()[i];
        float least = Float.MAX_VALUE;
        int best = 0;
        for (int k = 0; k < centres.length; k += 3) {
            float dl = centres[k] - l;
            float da = centres[k + 1] - a;
            float db = centres[k + 2] - b;
            float d = dl * dl + da * da + db * db;
            if (d < least) {
                least = d;
                best = k / 3;
            }
        }
        return best;
    }

    /** The share of each word in each region. */
    float[][] histograms(Regions regions) {
        float[][] out = new float[regions.count()][COUNT];
        for (int i = 0; i < word.length; i++) {
            int r = regions.label()[i];
            out[r][word[i]] += 1f / regions.area()[r];
        }
        return out;
    }

    /** The share of each word in some of the pixels. */
    float[] histogram(IntPredicate pixel) {
        float[] out = new float[COUNT];
        int n = 0;
        for (int i = 0; i < word.length; i++) {
            if (pixel.test(i)) {
                out[word[i]]++;
                n++;
            }
        }
        for (int k = 0; k < COUNT; k++) {
            out[k] /= Math.max(n, 1);
        }
        return out;
    }
}
