package dev.easel.engine.illustrator.cast;

/**
 * What a composer must know of a kind before it places it.
 *
 * @param metres its usual height in the real world
 * @param aspect width divided by height of its sprite, roughly
 * @param habitat where it is found
 */
public record Traits(double metres, double aspect, Habitat habitat) {
    public enum Habitat {
        GROUND,
        SKY,
        WATER_SURFACE,
        UNDERWATER,
        TABLE_TOP,
        BUILDING,
        PLANT,
        VEHICLE,
        SPACE
    }
}
