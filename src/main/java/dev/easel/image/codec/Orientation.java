package dev.easel.image.codec;

import dev.easel.image.Pixels;

/**
 * How a stored picture is to be turned for viewing: the eight values of EXIF tag 0x0112, in their
 * order from 1.
 */
enum Orientation {
    NORMAL(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    FLIPPED(false, false, true),
    TRANSPOSED(true, false, false),
    TURN_RIGHT(true, false, true),
    TRANSVERSED(true, true, true),
    TURN_LEFT(true, true, false);

    private final boolean swapsSides;
    private final boolean fromRight;
    private final boolean fromBottom;

    Orientation(boolean swapsSides, boolean fromRight, boolean fromBottom) {
        this.swapsSides = swapsSides;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** The orientation of an EXIF value; anything but 2–8 is {@link #NORMAL}. */
    static Orientation ofExif(long value) {
        return value >= 2 && value <= 8 ? values()[(int) value - 1] : NORMAL;
    }

    /** Whether width and height change places. */
    boolean swapsSides() {
        return swapsSides;
    }

    /** The picture as it is meant to be seen. */
    Pixels apply(Pixels stored) {
        if (this == NORMAL) {
            return stored;
        }
        int w = stored.width();
        int h = stored.height();
        int right = fromRight ? -1 : 1;
        int down = fromBottom ? -w : w;
        int start = (fromRight ? w - 1 : 0) + (fromBottom ? (h - 1) * w : 0);
        Pixels turned = swapsSides ? Pixels.blank(h, w) : Pixels.blank(w, h);
        int alongRow = swapsSides ? down : right;
        int alongColumn = swapsSides ? right : down;
        for (int y = 0; y < turned.height(); y++) {
            int from = start + y * alongColumn;
            int to = y * turned.width();
            for (int x = 0; x < turned.width(); x++, from += alongRow) {
                turned.argb()[to + x] = stored.argb()[from];
            }
        }
        return turned;
    }
}
