package dev.easel.engine.illustrator.cast.relief;

import org.jspecify.annotations.Nullable;

/**
 * What a part is made of.
 *
 * @param round radius of its rounded rim in drawing units; 0 lies flat on what is below it
 * @param gloss highlights: 0 matt to 1 polished
 * @param opacity 0–1
 * @param glow share of its colour that shines by itself
 * @param shade how dark a shadow it throws on the parts below, 0–1
 * @param mirror how much of a room it reflects: bright sky, dark horizon, strips of window, 0–1
 * @param coat fur or leaves on it
 */
public record Matter(
        double round,
        double gloss,
        double opacity,
        double glow,
        double shade,
        double mirror,
        @Nullable Coat coat) {

    /** Fully inflated. */
    public static final double FULL = 1e6;

    /** Flat marks on a surface: pupils, stripes, seams. */
    public static final Matter INK = new Matter(0, 0.1, 1, 0, 0, 0, null);

    public static final Matter SOFT = new Matter(FULL, 0.06, 1, 0, 0.35, 0, null);
    public static final Matter SHINY = new Matter(FULL, 0.8, 1, 0, 0.35, 0, null);

    public static final Matter METAL = SHINY.glossy(0.7).mirroring(0.75);
    public static final Matter GLAZE = SOFT.glossy(0.75).mirroring(0.14);

    /** A slab with a rounded rim. */
    public static Matter slab(double round) {
        return new Matter(round, 0.08, 1, 0, 0.35, 0, null);
    }

    public Matter glossy(double value) {
        return new Matter(round, value, opacity, glow, shade, mirror, coat);
    }

    public Matter clear(double value) {
        return new Matter(round, gloss, value, glow, shade, mirror, coat);
    }

    public Matter glowing(double value) {
        return new Matter(round, gloss, opacity, value, shade, mirror, coat);
    }

    public Matter shading(double value) {
        return new Matter(round, gloss, opacity, glow, value, mirror, coat);
    }

    public Matter mirroring(double value) {
        return new Matter(round, gloss, opacity, glow, shade, value, coat);
    }

    public Matter coated(Coat value) {
        return new Matter(round, gloss, opacity, glow, shade, mirror, value);
    }
}
