package dev.easel.engine.illustrator.cast.relief;

/** Which way hair lies: the angle in radians (0 right, π/2 down) at a point in drawing units. */
@FunctionalInterface
public interface Flow {
    double angle(double x, double y);

    /** Everywhere the same way. */
    static Flow towards(double dx, double dy) {
        double angle = Math.atan2(dy, dx);
        return (x, y) -> angle;
    }

    /** Away from a point, as on a face. */
    static Flow from(double cx, double cy) {
        return (x, y) -> Math.atan2(y - cy, x - cx);
    }
}
