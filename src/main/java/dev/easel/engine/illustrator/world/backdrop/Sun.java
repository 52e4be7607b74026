package dev.easel.engine.illustrator.world.backdrop;

/**
 * The sun or moon, in pixels.
 *
 * @param visible whether its disc is drawn
 */
record Sun(double x, double y, double radius, Kind kind, boolean visible) {
    enum Kind {
        HIGH,
        LOW,
        MOON
    }

    boolean left(double width) {
        return x < width / 2;
    }
}
