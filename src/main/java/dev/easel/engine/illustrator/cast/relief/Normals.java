package dev.easel.engine.illustrator.cast.relief;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/** Gives the normal at any pixel of a layer, counted from the layer's box. */
@FunctionalInterface
interface Normals {
    void normal(float x, float y, Surfel into);

    /** Those of a form drawn through {@code toPixels} into a box. */
    static Normals of(Form form, AffineTransform toPixels, Rectangle box) {
        AffineTransform toUnits;
        try {
            toUnits = toPixels.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a part was flattened to nothing", e);
        }
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        return (x, y, into) -> {
            double[] at = new double[2];
            double[] n = new double[3];
            at[0] = box.x + x + 0.5;
            at[1] = box.y + y + 0.5;
            toUnits.transform(at, 0, at, 0, 1);
            form.normal(at[0], at[1], n);
            toPixels.deltaTransform(n, 0, at, 0, 1);
            into.normal((float) (at[0] / scale), (float) (at[1] / scale), (float) n[2]);
        };
    }
}
