package dev.easel.engine.illustrator.cast.relief;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** A ball, or one drawn out: its centre and half axes in drawing units. */
public record Ellipsoid(double x, double y, double halfWidth, double halfHeight) implements Form {
    @Override
    public Shape outline() {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    @Override
    public void normal(double atX, double atY, double[] into) {
        double u = (atX - x) / halfWidth;
        double v = (atY - y) / halfHeight;
        into[0] = u;
        into[1] = v * halfWidth / halfHeight;
        into[2] = Math.sqrt(Math.max(0.0004, 1 - u * u - v * v));
    }
}
