package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Graphics2D;

/**
 * Something small that stands on the land.
 *
 * @param x to the side
 * @param z ahead
 * @param size its height in the land's units
 */
record Prop(double x, double z, double size, Look look) {
    /**
     * Draws it standing at (x, y), {@code height} pixels tall, {@code haze} 0–1 deep in the air.
     */
    @FunctionalInterface
    interface Look {
        void draw(Graphics2D g, double[] foot, double height, double haze);
    }
}
