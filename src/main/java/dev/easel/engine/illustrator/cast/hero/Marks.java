package dev.easel.engine.illustrator.cast.hero;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;

/**
 * Named points of a drawn hero in drawing units.
 *
 * @param foot bottom centre of its contact with the ground
 * @param anchors "back", "hand", "head", "top", "inside"
 */
public record Marks(Point2D foot, Map<String, Point2D> anchors) {

    public static Marks foot(double x, double y) {
        return new Marks(new Point2D.Double(x, y), Map.of());
    }

    public Marks and(String name, double x, double y) {
        Map<String, Point2D> all = new HashMap<>(anchors);
        all.put(name, new Point2D.Double(x, y));
        return new Marks(foot, Map.copyOf(all));
    }
}
