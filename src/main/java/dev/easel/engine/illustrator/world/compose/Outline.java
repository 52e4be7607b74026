package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a sprite is seen. Lengths are in heights of the sprite, from its foot, y downwards,
 * looking right.
 *
 * @param bounds around all that is opaque
 * @param anchors where others attach; "top" lies on the silhouette
 */
record Outline(Rectangle2D bounds, Map<String, Point2D> anchors, Mask mask) {
    /** Which pixels of a small sprite are opaque. */
    record Mask(BitSet opaque, int width, int height, Point2D foot) {
        /** First and last opaque place of the row at {@code y}, or null if there is none. */
        double @Nullable [] span(double y) {
            int row = Math.clamp((int) Math.round(y * height + foot.getY()), 0, height - 1);
            int first = opaque.nextSetBit(row * width);
            if (first < 0 || first >= (row + 1) * width) {
                return null;
            }
            int last = opaque.previousSetBit((row + 1) * width - 1);
            return new double[] {across(first - row * width), across(last - row * width + 1)};
        }

        /** The first opaque place from above in the column at {@code x}. */
        double top(double x) {
            int column = Math.clamp((int) Math.round(x * height + foot.getX()), 0, width - 1);
            int row = 0;
            while (row < height - 1 && !opaque.get(row * width + column)) {
                row++;
            }
            return (row - foot.getY()) / height;
        }

        private double across(int column) {
            return (column - foot.getX()) / height;
        }
    }

    private static final int OPAQUE = 96;

    static Outline of(Sprite sprite) {
        int w = sprite.image().getWidth();
        int h = sprite.image().getHeight();
        int[] p = Canvas.pixels(sprite.image());
        BitSet opaque = new BitSet(w * h);
        Rectangle2D box = new Rectangle2D.Double();
        boolean first = true;
        for (int i = 0; i < p.length; i++) {
            if (p[i] >>> 24 > OPAQUE) {
                opaque.set(i);
                Rectangle2D dot = new Rectangle2D.Double(i % w, i / w, 1, 1);
                box = first ? dot : grown(box, dot);
                first = false;
            }
        }
        Mask mask = new Mask(opaque, w, h, sprite.foot());
        return new Outline(
                relative(first ? whole(w, h) : box, sprite), anchors(sprite, mask), mask);
    }

    private static Rectangle2D grown(Rectangle2D box, Rectangle2D dot) {
        if (!box.contains(dot)) {
            box.add(dot);
        }
        return box;
    }

    private static Rectangle2D whole(int w, int h) {
        return new Rectangle2D.Double(0, 0, w, h);
    }

    private static Rectangle2D relative(Rectangle2D box, Sprite sprite) {
        double h = sprite.image().getHeight();
        return new Rectangle2D.Double(
                (box.getX() - sprite.foot().getX()) / h,
                (box.getY() - sprite.foot().getY()) / h,
                box.getWidth() / h,
                box.getHeight() / h);
    }

    private static Map<String, Point2D> anchors(Sprite sprite, Mask mask) {
        Map<String, Point2D> all = new TreeMap<>();
        double h = mask.height;
        Point2D foot = sprite.foot();
        sprite.anchors()
                .forEach(
                        (name, at) -> {
                            double y = name.equals("top") ? surface(mask, at) : at.getY();
                            all.put(
                                    name,
                                    new Point2D.Double(
                                            (at.getX() - foot.getX()) / h, (y - foot.getY()) / h));
                        });
        return all;
    }

    /** The first opaque row at or below a point. */
    private static double surface(Mask mask, Point2D at) {
        int x = Math.clamp((int) at.getX(), 0, mask.width - 1);
        for (int y = Math.max(0, (int) at.getY()); y < mask.height; y++) {
            if (mask.opaque.get(y * mask.width + x)) {
                return Math.max(y, at.getY());
            }
        }
        return at.getY();
    }

    /** The anchor of that name, or a point of the bounds if it has none: 0–1 across and down. */
    Point2D anchor(String name, double across, double down) {
        Point2D known = anchors.get(name);
        return known != null ? known : at(across, down);
    }

    /** A point of the bounds, 0–1 across and down. */
    Point2D at(double across, double down) {
        return new Point2D.Double(
                bounds.getX() + across * bounds.getWidth(),
                bounds.getY() + down * bounds.getHeight());
    }

    /** What is seen, from its top to its bottom. */
    double tall() {
        return bounds.getHeight();
    }

    double wide() {
        return bounds.getWidth();
    }
}
