package dev.easel.engine.illustrator.world.backdrop;

/** The height of the land at x to the side and z ahead. */
@FunctionalInterface
interface Relief {
    double height(double x, double z);
}
