package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Transfer;

/** Linear light of any brightness to encoded 0–1: highlights roll off and keep their hue. */
final class Film {
    private static final float KNEE = .6f;
    private static final float WHITE = 4;
    private static final int STEPS = 1 << 14;
    private static final float[] ENCODED = new float[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            ENCODED[i] = Transfer.encode((float) i / STEPS);
        }
    }

    private Film() {}

    /** Develops one pixel in place. */
    static void develop(float[] rgb) {
        float most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        if (most > KNEE) {
            float over = most - KNEE;
            float room = 1 - KNEE;
            float held = KNEE + room * over / (over + room) * (1 + over / (WHITE * WHITE));
            float scale = Math.min(held, 1) / most;
            float luminance = scale * Tint.luminance(rgb[0], rgb[1], rgb[2]);
            float pale = .5f * Ramp.smooth(most, 1, 3);
            for (int i = 0; i < 3; i++) {
                rgb[i] = rgb[i] * scale * (1 - pale) + luminance * pale;
            }
        }
        for (int i = 0; i < 3; i++) {
            rgb[i] = ENCODED[Math.round(Math.clamp(rgb[i], 0, 1) * STEPS)];
        }
    }
}
