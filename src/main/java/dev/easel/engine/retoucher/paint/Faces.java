package dev.easel.engine.retoucher.paint;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.equalizeHist;

import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/** Finds frontal human faces with the cascade that comes with OpenCV (Viola and Jones, 2001). */
public final class Faces {
    private static final int WORKING_SIDE = 448;
    private static final int SMALLEST_FACE = 28;
    private static final double SCALE_STEP = 1.1;
    private static final int NEIGHBOURS = 3;

    private Faces() {}

    /** A face: centre and half sizes as shares of the picture's width and height. */
    public record Face(double x, double y, double halfWidth, double halfHeight) {}

    /** The faces of a picture, in reading order; none in pictures too small to tell. */
    public static List<Face> in(Pixels picture) {
        PixelSize size = picture.size().within(WORKING_SIDE);
        if (Math.min(size.width(), size.height()) < 2 * SMALLEST_FACE) {
            return List.of();
        }
        try (Mat colour = OpenCv.bgr(Resize.AREA.to(size, picture));
                Mat grey = new Mat();
                RectVector found = new RectVector();
                Size least = new Size(SMALLEST_FACE, SMALLEST_FACE);
                Size most = new Size(size.width(), size.height());
                CascadeClassifier cascade = new CascadeClassifier(cascadeFile())) {
            cvtColor(colour, grey, COLOR_BGR2GRAY);
            equalizeHist(grey, grey);
            cascade.detectMultiScale(grey, found, SCALE_STEP, NEIGHBOURS, 0, least, most);
            return faces(found, size);
        }
    }

    private static List<Face> faces(RectVector found, PixelSize size) {
        List<Face> faces = new ArrayList<>();
        for (Rect r : found.get()) {
            faces.add(
                    new Face(
                            (r.x() + r.width() / 2.0) / size.width(),
                            (r.y() + r.height() / 2.0) / size.height(),
                            r.width() / 2.0 / size.width(),
                            r.height() / 2.0 / size.height()));
        }
        faces.sort(java.util.Comparator.comparing(Face::y).thenComparing(Face::x));
        return faces;
    }

    /** 1 on faces, fading to 0 around them. */
    public static Plane mask(List<Face> faces, PixelSize size) {
        Plane out = Plane.zeros(size.width(), size.height());
        for (Face face : faces) {
            for (int i = 0; i < out.values().length; i++) {
                double dx = ((double) (i % size.width()) / size.width() - face.x) / face.halfWidth;
                double dy =
                        ((double) (i / size.width()) / size.height() - face.y) / face.halfHeight;
                float near = 1 - Ramp.smooth((float) Math.hypot(dx, dy * 0.85), 0.75f, 1.5f);
                out.values()[i] = Math.max(out.values()[i], near);
            }
        }
        return out;
    }

    private static String cascadeFile() {
        String name =
                "/org/bytedeco/opencv/%s/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml"
                        .formatted(Loader.getPlatform());
        try {
            return Loader.cacheResource(name).getAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
