package dev.easel.engine.retoucher.reimagine.look;

import dev.easel.image.PixelSize;

/**
 * What a look is painted with.
 *
 * @param amount 0.55 subtle, 1 vivid, 1.6 wild
 * @param seed of all that is random
 * @param scene what the original shows
 */
public record Setting(float amount, long seed, Scene scene) {
    /** How many pixels stand for one of a picture 1024 pixels long. */
    float unit() {
        return size().longSide() / 1024f;
    }

    PixelSize size() {
        return scene.size();
    }

    /** {@code low} at amount 0.55 and {@code high} at 1.6, straight between. */
    float between(float low, float high) {
        return low + (high - low) * (amount - 0.55f) / 1.05f;
    }
}
