package dev.easel.engine.retoucher.expand;

import dev.easel.engine.retoucher.core.Plane;

/**
 * Lets a subject that the picture's edge cuts go on beyond it: what ended at the old edge would
 * show as a seam. What is near that edge may be copied; what is further in still may not.
 */
final class CutByEdge {
    /**
     * Shares of the picture's size, from the edge, that may be copied, and where that has faded.
     */
    private static final float FREE = 0.2f;

    private static final float FADED = 0.35f;
    private static final float CUT = 0.3f;
    private final Plane subject;
    private final Plane released;

    /** Of the subject, 0–1 a pixel. */
    CutByEdge(Plane subject) {
        this.subject = subject;
        this.released = subject.copy();
    }

    /** The subject without what is cut by the sides that grow by more than a frame. */
    static Plane release(Plane subject, Layout layout) {
        CutByEdge out = new CutByEdge(subject);
        int w = subject.width();
        int h = subject.height();
        if (layout.workLeft() > w / 20) {
            out.side(h, w, (along, k) -> along * w + k);
        }
        if (layout.right() / layout.scale() > w / 20.0) {
            out.side(h, w, (along, k) -> along * w + w - 1 - k);
        }
        if (layout.workTop() > h / 20) {
            out.side(w, h, (along, k) -> k * w + along);
        }
        if (layout.bottom() / layout.scale() > h / 20.0) {
            out.side(w, h, (along, k) -> (h - 1 - k) * w + along);
        }
        return out.released;
    }

    /** The index of the pixel {@code along} a side and so many lines from it. */
    interface Lines {
        int at(int along, int line);
    }

    /** Releases, where the subject touches this side, what lies behind. */
    void side(int length, int depth, Lines lines) {
        int reach = Math.max(1, length / 24);
        for (int along = 0; along < length; along++) {
            boolean cut = false;
            for (int near = along - reach; near <= along + reach; near++) {
                int at = Math.clamp(near, 0, length - 1);
                cut |= subject.values()[lines.at(at, 0)] > CUT;
            }
            for (int k = 0; cut && k < depth * FADED; k++) {
                float share = ((float) k / depth - FREE) / (FADED - FREE);
                released.values()[lines.at(along, k)] *= Math.clamp(share, 0, 1);
            }
        }
    }
}
