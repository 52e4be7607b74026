package dev.easel.engine.retoucher.expand;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.image.PixelSize;

/**
 * What part of the picture the work looks at, and how much smaller than the result it works, so
 * that time and memory stay bounded.
 *
 * @param x left edge, in the picture, of the part that serves as source; y, width and height alike
 * @param left pixels to add on the left of the result; right, top and bottom alike
 * @param scale size of a working pixel in pixels of the result, ≥ 1
 */
record Layout(
        int x,
        int y,
        int width,
        int height,
        int left,
        int right,
        int top,
        int bottom,
        double scale) {
    private static final double HOLE_BUDGET = 200_000;
    private static final double SOURCE_BUDGET = 600_000;
    private static final int SMALLEST_SOURCE = 24;
    private static final int NEAR_ENOUGH = 768;

    static Layout of(PixelSize size, Expand margins) {
        int reachX = reach(margins.left(), margins.right());
        int reachY = reach(margins.top(), margins.bottom());
        boolean sideways = margins.top() == 0 && margins.bottom() == 0;
        boolean upright = margins.left() == 0 && margins.right() == 0;
        int w =
                sideways
                        ? part(size.width(), reachX, margins.left(), margins.right())
                        : size.width();
        int h =
                upright
                        ? part(size.height(), reachY, margins.top(), margins.bottom())
                        : size.height();
        int x = margins.left() > 0 ? 0 : size.width() - w;
        int y = margins.top() > 0 ? 0 : size.height() - h;
        return new Layout(
                x,
                y,
                w,
                h,
                margins.left(),
                margins.right(),
                margins.top(),
                margins.bottom(),
                scale(w, h, margins));
    }

    private static int reach(int before, int after) {
        return Math.max(NEAR_ENOUGH, 3 * Math.max(before, after));
    }

    /** All of a side that grows at both ends, the nearest part of one that grows at one. */
    private static int part(int side, int reach, int before, int after) {
        return before > 0 && after > 0 ? side : Math.min(side, reach);
    }

    private static double scale(int w, int h, Expand m) {
        double source = (double) w * h;
        double all = (double) (w + m.left() + m.right()) * (h + m.top() + m.bottom());
        double wanted =
                Math.max(
                        Math.sqrt((all - source) / HOLE_BUDGET), Math.sqrt(source / SOURCE_BUDGET));
        double most = Math.max(1, Math.min(w, h) / (double) SMALLEST_SOURCE);
        return Math.clamp(wanted, 1, most);
    }

    /** Size of the source part at working scale. */
    PixelSize workSource() {
        return new PixelSize(shrunk(width), shrunk(height));
    }

    private int shrunk(int side) {
        return Math.max(1, (int) Math.round(side / scale));
    }

    /** Columns to add on the left at working scale. */
    int workLeft() {
        return (int) Math.ceil(left / scaleX());
    }

    int workTop() {
        return (int) Math.ceil(top / scaleY());
    }

    /** Size of everything at working scale. */
    PixelSize work() {
        PixelSize source = workSource();
        return new PixelSize(
                workLeft() + source.width() + (int) Math.ceil(right / scaleX()),
                workTop() + source.height() + (int) Math.ceil(bottom / scaleY()));
    }

    /** Exact width of a working pixel in pixels of the result. */
    double scaleX() {
        return (double) width / workSource().width();
    }

    double scaleY() {
        return (double) height / workSource().height();
    }

    /** Whether patches can do the work: the source is large enough, the hole not beyond bounds. */
    boolean fitsPatches() {
        PixelSize source = workSource();
        boolean large = Math.min(source.width(), source.height()) >= SMALLEST_SOURCE / 2;
        return large && work().area() - source.area() <= 3 * HOLE_BUDGET;
    }
}
