package dev.easel.engine.retoucher.look;

import dev.easel.image.PixelSize;

/**
 * What a look is painted with.
 *
 * @param amount 0.55 subtle, 1 vivid, 1.6 wild
 * @param seed of all that is random
 * @param scene what the original shows
 * @param heartbeat run between steps, on the thread that paints; throws if painting is to stop
 */
public record Setting(float amount, long seed, Scene scene, Runnable heartbeat) {
    /** How many pixels stand for one of a picture 1024 pixels long. */
    float unit() {
        return size().longSide() / 1024f;
    }

    /** Tells the painter with whom it works that it is alive. */
    void beat() {
        heartbeat.run();
    }

    PixelSize size() {
        return scene.size();
    }

    /** {@code low} at amount 0.55 and {@code high} at 1.6, straight between. */
    float between(float low, float high) {
        return low + (high - low) * (amount - 0.55f) / 1.05f;
    }
}
