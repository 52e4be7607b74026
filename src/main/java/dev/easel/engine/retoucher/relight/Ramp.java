package dev.easel.engine.retoucher.relight;

/** Smooth steps. */
final class Ramp {
    private Ramp() {}

    /** 0 below {@code low}, 1 above {@code high}, smooth between. */
    static float smooth(float value, float low, float high) {
        float t = Math.clamp((value - low) / (high - low), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
