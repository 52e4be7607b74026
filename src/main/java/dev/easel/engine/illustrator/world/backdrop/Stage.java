package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Light;

/**
 * Where subjects can be in a painted backdrop. Lengths in pixels from the top.
 *
 * @param horizon the eye's height
 * @param near where the feet of the main subjects stand
 * @param far where the feet of the farthest subjects stand
 * @param water where things float on water, or NaN if there is none
 * @param ground what is under the feet
 * @param light that falls on the subjects
 */
public record Stage(
        double horizon, double near, double far, double water, Ground ground, Light light) {

    public enum Ground {
        SAND,
        GRASS,
        SNOW,
        ROAD,
        WET,
        FLOOR,
        TABLE,
        WATER,
        WATER_BED,
        AIR;

        /** Whether grass may grow over the feet. */
        public boolean grassy() {
            return this == GRASS;
        }
    }
}
