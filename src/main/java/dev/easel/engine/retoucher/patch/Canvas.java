package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;

/**
 * A picture with a hole to fill.
 *
 * @param hole the pixels to fill; what {@code picture} holds there does not matter
 * @param reluctance how unwelcome each known pixel is as a source: 0 welcome, 1 only if nothing
 *     else fits
 */
public record Canvas(PatchImage picture, Mask hole, Plane reluctance) {
    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** Half as wide and high; a pixel is in the hole if any of its four is. */
    Canvas half() {
        PatchImage smaller = picture.half(hole);
        Mask smallHole = Mask.none(smaller.width(), smaller.height());
        Plane smallReluctance = Plane.zeros(smaller.width(), smaller.height());
        for (int i = 0; i < smallHole.values().length; i++) {
            int x = i % smaller.width();
            int y = i / smaller.width();
            for (int k = 0; k < 4; k++) {
                int fx = Math.min(width() - 1, 2 * x + k % 2);
                int fy = Math.min(height() - 1, 2 * y + k / 2);
                smallHole.values()[i] |= hole.at(fx, fy);
                smallReluctance.values()[i] += reluctance.at(fx, fy) / 4;
            }
        }
        return new Canvas(smaller, smallHole, smallReluctance);
    }

    /** The smallest rectangle around all known pixels. */
    Region known() {
        int left = width();
        int top = height();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                if (!hole.at(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new Region(left, top, right + 1, bottom + 1);
    }

    /** A rectangle: left and top inclusive, right and bottom exclusive. */
    record Region(int left, int top, int right, int bottom) {
        private static final float DEPTH = 0.02f;

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        /** The column inside that a mirror at the sides shows for column x. */
        int mirrorX(int x) {
            return mirror(x - left, width()) + left;
        }

        /**
         * The row inside whose like belongs at row y: itself inside; beyond top and bottom the one
         * that a mirror shows, but nearer to the edge, because above a sky comes more sky.
         */
        int likeRow(int y) {
            int beyond = y < top ? top - 1 - y : y - bottom;
            if (beyond < 0) {
                return y;
            }
            int depth = mirror(Math.round(DEPTH * beyond), height());
            return y < top ? top + depth : bottom - 1 - depth;
        }

        private static int mirror(int v, int n) {
            int m = Math.floorMod(v, 2 * n);
            return m < n ? m : 2 * n - 1 - m;
        }
    }
}
