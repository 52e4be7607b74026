package dev.easel.engine.illustrator.world.compose;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * How a guest hangs on its host: lengths in heights of the host's sprite, from the host's foot,
 * looking right.
 *
 * @param x where the guest's foot is
 * @param y where the guest's foot is, downwards
 * @param size the height of the guest's sprite
 * @param behind whether the host hides it
 * @param rim what hides its lower part, or null
 */
record Fastening(double x, double y, double size, boolean behind, @Nullable Rim rim) {
    /** The near edge of an opening: a half ellipse hanging from (x, y). */
    record Rim(double x, double y, double half, double sag) {}

    /** Its point {@code grip} (in its own heights) is put on the host's point {@code at}. */
    static Fastening joined(Point2D at, Point2D grip, double size) {
        return new Fastening(
                at.getX() - grip.getX() * size, at.getY() - grip.getY() * size, size, false, null);
    }

    Fastening moved(double right) {
        return new Fastening(x + right, y, size, behind, rim);
    }

    Fastening hidden() {
        return new Fastening(x, y, size, true, rim);
    }

    Fastening within(Rim opening) {
        return new Fastening(x, y, size, behind, opening);
    }
}
