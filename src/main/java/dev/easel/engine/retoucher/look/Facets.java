package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_imgproc.Subdiv2D;
import org.bytedeco.opencv.opencv_imgproc.Vec6fVector;

/** Divides a picture into triangles: dense where it is important, Delaunay everywhere. */
final class Facets {
    private static final float CLOSEST = 0.32f;
    private static final float EDGE = 0.35f;
    private static final int TRIES = 9;

    private Facets() {}

    record Point(float x, float y) {}

    record Triangle(Point a, Point b, Point c) {}

    /**
     * Points no closer than {@code spacing} pixels on plain ground and a third of that at edges,
     * each moved to the most important place near by; some along the border.
     */
    static List<Point> points(Plane importance, float spacing, long seed) {
        SplittableRandom random = Randoms.of(seed, 71);
        int w = importance.width();
        int h = importance.height();
        List<Point> out = border(w, h, spacing * 1.5f);
        float[] room = new float[w * h];
        long tries = (long) (TRIES * (double) w * h / (spacing * spacing * CLOSEST));
        for (long t = 0; t < 2 * tries; t++) {
            int peak = climb(importance, random.nextInt(w), random.nextInt(h));
            // edges first: plain ground takes the room they leave
            boolean early = t < tries;
            float weight = importance.values()[peak];
            if (room[peak] == 0 && (!early || weight > EDGE)) {
                float distance = spacing * (1 - (1 - CLOSEST) * weight);
                claim(room, w, peak, Math.max(2, distance * 0.8f));
                out.add(new Point(peak % w + 0.5f, peak / w + 0.5f));
            }
        }
        return out;
    }

    private static List<Point> border(int w, int h, float spacing) {
        List<Point> out = new ArrayList<>();
        int columns = Math.max(1, Math.round(w / spacing));
        int rows = Math.max(1, Math.round(h / spacing));
        for (int i = 0; i <= columns; i++) {
            out.add(new Point(i * (float) w / columns, 0));
            out.add(new Point(i * (float) w / columns, h));
        }
        for (int i = 1; i < rows; i++) {
            out.add(new Point(0, i * (float) h / rows));
            out.add(new Point(w, i * (float) h / rows));
        }
        return out;
    }

    /** Steps uphill to a local maximum, at most a few pixels away. */
    private static int climb(Plane importance, int x0, int y0) {
        int x = x0;
        int y = y0;
        for (int step = 0; step < 6; step++) {
            int bestX = x;
            int bestY = y;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    if (importance.atClamped(x + dx, y + dy) > importance.at(bestX, bestY)) {
                        bestX = Math.clamp(x + dx, 0, importance.width() - 1);
                        bestY = Math.clamp(y + dy, 0, importance.height() - 1);
                    }
                }
            }
            if (bestX == x && bestY == y) {
                break;
            }
            x = bestX;
            y = bestY;
        }
        return y * importance.width() + x;
    }

    private static void claim(float[] room, int w, int at, float radius) {
        int r = (int) radius;
        int h = room.length / w;
        for (int y = Math.max(0, at / w - r); y <= Math.min(h - 1, at / w + r); y++) {
            for (int x = Math.max(0, at % w - r); x <= Math.min(w - 1, at % w + r); x++) {
                int dx = x - at % w;
                int dy = y - at / w;
                if (dx * dx + dy * dy <= radius * radius) {
                    room[y * w + x] = 1;
                }
            }
        }
    }

    /** The Delaunay triangulation of points inside or on the border of a picture. */
    static List<Triangle> triangles(List<Point> points, PixelSize size) {
        try (Rect bounds = new Rect(-1, -1, size.width() + 3, size.height() + 3);
                Subdiv2D division = new Subdiv2D(bounds);
                Point2f point = new Point2f();
                Vec6fVector found = new Vec6fVector()) {
            for (Point p : points) {
                division.insert(point.x(p.x()).y(p.y()));
            }
            division.getTriangleList(found);
            return inside(found, size);
        }
    }

    /** Leaves out the triangles of the outer frame, whose corners lie far away. */
    private static List<Triangle> inside(Vec6fVector found, PixelSize size) {
        List<Triangle> out = new ArrayList<>();
        for (long i = 0; i < found.size(); i++) {
            try (FloatPointer six = found.get(i)) {
                Point a = new Point(six.get(0), six.get(1));
                Point b = new Point(six.get(2), six.get(3));
                Point c = new Point(six.get(4), six.get(5));
                if (isInside(a, size) && isInside(b, size) && isInside(c, size)) {
                    out.add(new Triangle(a, b, c));
                }
            }
        }
        return out;
    }

    private static boolean isInside(Point p, PixelSize size) {
        return p.x >= -1 && p.y >= -1 && p.x <= size.width() + 1 && p.y <= size.height() + 1;
    }
}
