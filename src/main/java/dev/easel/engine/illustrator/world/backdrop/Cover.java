package dev.easel.engine.illustrator.world.backdrop;

/** What the land is made of: a local colour for each spot, before light and haze. */
@FunctionalInterface
interface Cover {
    int color(Spot spot);

    /**
     * A spot of the land.
     *
     * @param steep 0 flat, 1 at 45°
     */
    record Spot(double x, double z, double height, double steep) {}
}
