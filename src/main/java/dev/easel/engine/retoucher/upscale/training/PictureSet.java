package dev.easel.engine.retoucher.upscale.training;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imread;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;

/** The luma of many pictures, in bytes, from which patches are cut. */
final class PictureSet {
    private static final String KNOWN = "(?i).*\\.(png|jpe?g|webp)";

    /** Pictures with a longer side are shrunk, so that every pixel of what is left is sharp. */
    private static final int LONGEST = 1280;

    /** What JPEG files, which are softer than they are large, are shrunk to at least. */
    private static final double JPEG_SHARE = .67;

    private static final long FEWEST_BYTES = 4000;

    /** Of a folder with more, as many evenly spaced ones. */
    private static final int MOST_FILES = 400;

    /** Weights of blue, green, red, in the order of OpenCV. */
    private static final float[] LUMA = {.114f, .587f, .299f};

    private static final float GROUND = 235;

    private final int side;
    private final NavigableMap<Long, Picture> pictures = new TreeMap<>();
    private long area;

    /**
     * @param side of the patches to be cut; smaller pictures are left out
     */
    PictureSet(int side) {
        this.side = side;
    }

    private record Picture(int width, int height, byte[] luma) {}

    int size() {
        return pictures.size();
    }

    /** Adds every picture in a folder and the folders in it, in the order of their names. */
    void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().matches(KNOWN)).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += files.size() / MOST_FILES + 1) {
            Path file = files.get(i);
            if (Files.size(file) >= FEWEST_BYTES) {
                try (Mat mat = imread(file.toString(), IMREAD_UNCHANGED)) {
                    if (!mat.empty() && mat.elemSize1() == 1) {
                        add(sharp(luma(mat), file.toString().matches("(?i).*jpe?g")));
                    }
                }
            }
        }
    }

    void add(Plane luma) {
        if (luma.width() < side || luma.height() < side) {
            return;
        }
        byte[] bytes = new byte[luma.values().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(luma.values()[i]), 0, 255);
        }
        pictures.put(area, new Picture(luma.width(), luma.height(), bytes));
        area += bytes.length;
    }

    /** Grey, or blue, green, red and perhaps alpha, which is laid over a light ground. */
    private static Plane luma(Mat mat) {
        int channels = mat.channels();
        byte[] all = new byte[(int) mat.total() * channels];
        mat.<ByteBuffer>createBuffer().get(all);
        Plane out = Plane.zeros(mat.cols(), mat.rows());
        for (int i = 0; i < out.values().length; i++) {
            float luma = 0;
            for (int c = 0; c < 3; c++) {
                luma += LUMA[c] * (all[i * channels + (channels < 3 ? 0 : c)] & 0xFF);
            }
            float alpha = channels % 2 == 0 ? (all[(i + 1) * channels - 1] & 0xFF) / 255f : 1;
            out.values()[i] = alpha * luma + (1 - alpha) * GROUND;
        }
        return out;
    }

    private static Plane sharp(Plane luma, boolean jpeg) {
        double share = (double) LONGEST / Math.max(luma.width(), luma.height());
        share = Math.min(share, jpeg ? JPEG_SHARE : 1);
        if (share >= 1) {
            return luma;
        }
        int width = (int) Math.round(share * luma.width());
        int height = (int) Math.round(share * luma.height());
        return Resize.AREA.to(new PixelSize(Math.max(1, width), Math.max(1, height)), luma);
    }

    /**
     * A piece of any picture, large ones more often, turned or mirrored; plain ones are mostly
     * passed over.
     */
    Plane patch(RandomGenerator random) {
        Plane patch = anyPatch(random);
        for (int tries = 0; tries < 8 && spread(patch) < 12 * random.nextDouble(); tries++) {
            patch = anyPatch(random);
        }
        return patch;
    }

    private Plane anyPatch(RandomGenerator random) {
        Picture from = pictures.floorEntry(random.nextLong(area)).getValue();
        int left = random.nextInt(from.width - side + 1);
        int top = random.nextInt(from.height - side + 1);
        boolean swap = random.nextBoolean();
        int flipX = random.nextBoolean() ? side - 1 : 0;
        int flipY = random.nextBoolean() ? side - 1 : 0;
        Plane out = Plane.zeros(side, side);
        for (int i = 0; i < out.values().length; i++) {
            int u = i % side;
            int v = i / side;
            int x = left + Math.abs(flipX - (swap ? v : u));
            int y = top + Math.abs(flipY - (swap ? u : v));
            out.values()[i] = from.luma[y * from.width + x] & 0xFF;
        }
        return out;
    }

    /** The standard deviation, grey levels. */
    private static double spread(Plane patch) {
        double mean = patch.mean();
        double sum = 0;
        for (float v : patch.values()) {
            sum += (v - mean) * (v - mean);
        }
        return Math.sqrt(sum / patch.values().length);
    }
}
