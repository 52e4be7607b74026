package dev.easel.engine.illustrator.cast.relief;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;

/** Lays a coat of fur or leaves over a layer, stroke by stroke, those further along first. */
final class Strokes {
    private static final int MOST = 60_000;
    private static final int BETWEEN_BEATS = 2047;

    private final Planes planes;
    private final Layer layer;
    private final Surface surface;
    private final Coat coat;
    private final AffineTransform toPixels;
    private final SplittableRandom random;
    private final Surfel surfel = new Surfel();

    Strokes(Planes planes, Layer layer, Surface surface, Coat coat, AffineTransform toPixels) {
        this.planes = planes;
        this.layer = layer;
        this.surface = surface;
        this.coat = coat;
        this.toPixels = toPixels;
        this.random = new SplittableRandom(31L * layer.box().x + layer.box().width);
    }

    void lay(double scale, Runnable beat) throws NoninvertibleTransformException {
        AffineTransform toUnits = toPixels.createInverse();
        double area = coat.length() * scale * breadth(scale);
        double boxArea = (double) layer.box().width * layer.box().height;
        int count = (int) Math.clamp(coat.density() * boxArea / Math.max(area, 0.5), 1, MOST);
        Point2D centre =
                toUnits.transform(
                        new Point2D.Double(layer.box().getCenterX(), layer.box().getCenterY()),
                        null);
        double main = coat.flow().angle(centre.getX(), centre.getY());
        Point2D at = new Point2D.Double();
        for (int i = 0; i < count; i++) {
            place(at, (i + random.nextDouble()) / count, main);
            if (layer.covers((int) at.getX(), (int) at.getY())) {
                stroke(at, toUnits, scale);
            }
            if ((i & BETWEEN_BEATS) == 0) {
                beat.run();
            }
        }
    }

    /** In pixels; in a small picture hairs are fewer and not thinner than a pixel. */
    private double breadth(double scale) {
        return Math.max(coat.width() * scale, 1.1);
    }

    private void place(Point2D at, double progress, double main) {
        double across = random.nextDouble();
        boolean vertical = Math.abs(Math.sin(main)) > 0.6;
        boolean forward = vertical ? Math.sin(main) < 0 : Math.cos(main) < 0;
        double along = forward ? progress : 1 - progress;
        double fx = vertical ? across : along;
        double fy = vertical ? along : across;
        at.setLocation(
                layer.box().x + fx * layer.box().width, layer.box().y + fy * layer.box().height);
    }

    private void stroke(Point2D at, AffineTransform toUnits, double scale) {
        Point2D unit = toUnits.transform(at, null);
        double angle =
                coat.flow().angle(unit.getX(), unit.getY())
                        + (random.nextDouble() - 0.5) * coat.ruffle() * 1.6;
        double length = coat.length() * scale * (1 - coat.ruffle() * 0.6 * random.nextDouble());
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        Point2D turned = toPixels.deltaTransform(new Point2D.Double(dx, dy), null);
        double norm = Math.hypot(turned.getX(), turned.getY());
        dress(at, turned.getX() / norm, turned.getY() / norm);
        double bend = (random.nextDouble() - 0.5) * coat.ruffle() * 0.6;
        new Stroke(at.getX(), at.getY(), turned.getX() / norm * length)
                .to(turned.getY() / norm * length, bend)
                .draw(planes, surfel, breadth(scale) / 2, coat.leafy());
    }

    private void dress(Point2D at, double dx, double dy) {
        int x = (int) at.getX();
        int y = (int) at.getY();
        surfel.colour(layer.at(x, y) & 0xFFFFFF);
        surface.normal(x - layer.box().x, y - layer.box().y, surfel);
        double tilt =
                (random.nextDouble() - 0.5) * (coat.leafy() ? 0.3 + 1.1 * coat.ruffle() : 0.7);
        surfel.normal(
                (float) (surfel.normalX - dy * tilt),
                (float) (surfel.normalY + dx * tilt),
                surfel.normalZ + 0.3f);
        surfel.scale((float) (1 + (random.nextDouble() - 0.5) * 0.34 * (0.3 + coat.ruffle())));
    }
}
