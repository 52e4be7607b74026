package dev.easel.engine.retoucher.style;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.retoucher.core.Plane;

/**
 * Finds the part of a picture inside its frame: photographs of paintings often show one, and a
 * frame must not be painted with.
 */
final class PaintedArea {
    /** A frame takes at most this share of a side. */
    private static final double DEEPEST = 0.14;

    /** A line of a frame differs from the next along this share of its length, by this much L. */
    private static final double SHARE = 0.72;

    private static final float STEP = 5;
    private static final double MARGIN = 0.012;

    private PaintedArea() {}

    /** The inner rectangle; the whole picture if there is no frame. */
    static Box of(Plane lightness) {
        int w = lightness.width();
        int h = lightness.height();
        int left = depth(w, h, (n, i) -> lightness.at(n, i));
        int right = depth(w, h, (n, i) -> lightness.at(w - 1 - n, i));
        int top = depth(h, w, (n, i) -> lightness.at(i, n));
        int bottom = depth(h, w, (n, i) -> lightness.at(i, h - 1 - n));
        return new Box(left, top, w - left - right, h - top - bottom);
    }

    @FunctionalInterface
    private interface Lines {
        /** Lightness of place {@code i} on the {@code n}th line from one edge. */
        float at(int n, int i);
    }

    private static int depth(int lines, int length, Lines lightness) {
        int deepest = (int) (lines * DEEPEST);
        for (int n = deepest; n > 0; n--) {
            if (isEdge(n, length, lightness)) {
                return n + (int) Math.ceil(lines * MARGIN);
            }
        }
        return 0;
    }

    private static boolean isEdge(int n, int length, Lines lightness) {
        int darker = 0;
        int lighter = 0;
        for (int i = 0; i < length; i++) {
            float step = lightness.at(n + 1, i) - lightness.at(n - 1, i);
            darker += step < -STEP ? 1 : 0;
            lighter += step > STEP ? 1 : 0;
        }
        return Math.max(darker, lighter) > SHARE * length;
    }
}
