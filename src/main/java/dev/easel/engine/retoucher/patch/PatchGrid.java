package dev.easel.engine.retoucher.patch;

import dev.easel.engine.retoucher.core.Mask;
import java.util.Arrays;

/**
 * Which patches of a picture take part.
 *
 * @param corners true at the top-left pixel of each patch
 * @param list the indices of those pixels, rising
 * @param step distance of neighbouring patches; those at the far edges may lie nearer
 */
public record PatchGrid(int width, int height, boolean[] corners, int[] list, int step) {
    /** Pixels a side of a patch. */
    public static final int SIDE = 8;

    /** Every patch that lies inside the picture. */
    public static PatchGrid all(int width, int height) {
        return build(Mask.none(width, height), false, 1);
    }

    /** The patches that have at least one pixel in the hole, {@code step} pixels apart. */
    public static PatchGrid touching(Mask hole, int step) {
        return build(hole, true, step);
    }

    /** The patches that have no pixel in the hole. */
    public static PatchGrid clearOf(Mask hole) {
        return build(hole, false, 1);
    }

    private static PatchGrid build(Mask hole, boolean wantTouching, int step) {
        int w = hole.width();
        int h = hole.height();
        int[] sums = sums(hole);
        boolean[] corners = new boolean[w * h];
        int[] list = new int[w * h];
        int n = 0;
        for (int y = 0; y <= h - SIDE; y++) {
            for (int x = 0; x <= w - SIDE; x++) {
                boolean placed = placed(x, w, step) && placed(y, h, step);
                if (placed && inside(sums, w + 1, x, y) > 0 == wantTouching) {
                    corners[y * w + x] = true;
                    list[n++] = y * w + x;
                }
            }
        }
        return new PatchGrid(w, h, corners, Arrays.copyOf(list, n), step);
    }

    private static boolean placed(int at, int length, int step) {
        return at % step == 0 || at == length - SIDE;
    }

    private static int inside(int[] sums, int stride, int x, int y) {
        int top = y * stride + x;
        int bottom = (y + SIDE) * stride + x;
        return sums[bottom + SIDE] - sums[bottom] - sums[top + SIDE] + sums[top];
    }

    private static int[] sums(Mask mask) {
        int w = mask.width();
        int[] sums = new int[(w + 1) * (mask.height() + 1)];
        for (int y = 0; y < mask.height(); y++) {
            int row = 0;
            for (int x = 0; x < w; x++) {
                row += mask.at(x, y) ? 1 : 0;
                sums[(y + 1) * (w + 1) + x + 1] = row + sums[y * (w + 1) + x + 1];
            }
        }
        return sums;
    }

    /** Whether a patch with its top left here takes part; any coordinates may be asked. */
    public boolean has(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && corners[y * width + x];
    }

    public boolean isEmpty() {
        return list.length == 0;
    }
}
