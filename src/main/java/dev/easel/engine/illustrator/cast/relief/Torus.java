package dev.easel.engine.illustrator.cast.relief;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/**
 * A ring seen at a slant.
 *
 * @param radius of the circle that its tube follows, in drawing units
 * @param tube radius of the tube
 * @param tilt height of that circle as it is seen, as a share of its width: 1 from straight above
 */
public record Torus(double x, double y, double radius, double tube, double tilt) implements Form {
    @Override
    public Shape outline() {
        Area ring = new Area(oval(radius + tube, radius * tilt + tube));
        double hole = radius * tilt - tube * (0.35 + 0.65 * tilt);
        if (hole > 0) {
            ring.subtract(new Area(oval(radius - tube, hole)));
        }
        return ring;
    }

    private Shape oval(double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    @Override
    public void normal(double atX, double atY, double[] into) {
        double dx = atX - x;
        double dy = atY - y;
        double angle = Math.atan2(dy / tilt, dx);
        double u = (dx - Math.cos(angle) * radius) / tube;
        double v = (dy - Math.sin(angle) * radius * tilt) / tube;
        double length = Math.max(1, Math.hypot(u, v));
        into[0] = u / length;
        into[1] = v / length;
        into[2] = Math.sqrt(Math.max(0.002, 1 - into[0] * into[0] - into[1] * into[1]));
    }
}
