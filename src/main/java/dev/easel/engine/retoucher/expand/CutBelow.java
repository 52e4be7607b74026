package dev.easel.engine.retoucher.expand;

import dev.easel.engine.retoucher.core.Plane;

/**
 * Lets a subject that the lower edge cuts go on below it: a body that ended at the old edge would
 * stand in nothing. What is near that edge may be copied; faces higher up still may not.
 */
final class CutBelow {
    /**
     * Share of the height, from below, that may be copied freely, and where that begins to fade.
     */
    private static final float FREE = 0.2f;

    private static final float FADED = 0.35f;
    private static final double LEAST_SHARE = 0.05;

    private CutBelow() {}

    /** The subject, 0–1, without its lowest part if the lower edge cuts it. */
    static Plane release(Plane subject) {
        int w = subject.width();
        int h = subject.height();
        int cut = 0;
        for (int x = 0; x < w; x++) {
            cut += subject.at(x, h - 1) > 0.15f ? 1 : 0;
        }
        if (cut < LEAST_SHARE * w) {
            return subject;
        }
        Plane out = subject.copy();
        for (int i = 0; i < out.values().length; i++) {
            float height = 1 - (float) (i / w) / h;
            out.values()[i] *= Math.clamp((height - FREE) / (FADED - FREE), 0, 1);
        }
        return out;
    }
}
