package dev.easel.engine.illustrator.scene;

/**
 * The light of a scene; colours are 0xRRGGBB.
 *
 * @param x where the key light comes from: -1 left edge, 0 middle, 1 right edge
 * @param height of the key light: 0 at the horizon, 1 overhead
 * @param key colour of the key light
 * @param ambient colour that fills the shade
 * @param shadow colour of cast shadows
 * @param haze colour that distance fades to
 * @param strength of key over ambient, 0 (overcast, night) to 1 (clear sun)
 */
public record Light(
        double x, double height, int key, int ambient, int shadow, int haze, double strength) {}
