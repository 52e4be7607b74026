package dev.easel.engine.illustrator.cast.relief;

import java.awt.Shape;

/** A plane face that looks one way: x right, y down, z to the eye. */
public record Facet(Shape outline, double x, double y, double z) implements Form {
    @Override
    public void normal(double atX, double atY, double[] into) {
        into[0] = x;
        into[1] = y;
        into[2] = z;
    }
}
