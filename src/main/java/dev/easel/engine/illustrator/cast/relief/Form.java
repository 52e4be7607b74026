package dev.easel.engine.illustrator.cast.relief;

import java.awt.Shape;

/** A part whose surface is known exactly, where inflating its outline would not do. */
public interface Form {
    /** What is seen of it, in drawing units. */
    Shape outline();

    /** The surface normal at a point of the outline: x right, y down, z to the eye; any length. */
    void normal(double x, double y, double[] into);
}
