package dev.easel.engine.retoucher.expand;

import dev.easel.engine.ImageRequest.Expand;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Arrays;

/**
 * How many pixels at each side of a picture are not picture but the frame that a scanner or a
 * camera left: lines of nearly one colour, then a step all along the side.
 */
record PictureEdge(int left, int right, int top, int bottom) {
    private static final int WIDEST = 12;
    private static final double WIDEST_SHARE = 0.025;

    /** Lines behind a frame that tell what steps are usual in the picture. */
    private static final int COMPARED = 12;

    private static final int CLEAR_STEP = 8;
    private static final int ONE_COLOUR = 12;
    private static final int UNLIKE = 5;
    private static final int BLUR = 2;

    /** So many lines further in a frame must have ended. */
    private static final int BEYOND = 6;

    private static final int SMALLEST_SIDE = 64;

    static PictureEdge of(Pixels picture) {
        int w = picture.width();
        int h = picture.height();
        if (Math.min(w, h) < SMALLEST_SIDE) {
            return new PictureEdge(0, 0, 0, 0);
        }
        return new PictureEdge(
                depth((k, i) -> picture.at(k, i), w, h),
                depth((k, i) -> picture.at(w - 1 - k, i), w, h),
                depth((k, i) -> picture.at(i, k), h, w),
                depth((k, i) -> picture.at(i, h - 1 - k), h, w));
    }

    /** The pixel {@code along} a side, so many lines from it. */
    private interface Lines {
        int at(int line, int along);
    }

    private static int depth(Lines lines, int count, int length) {
        int widest = (int) Math.clamp(count * WIDEST_SHARE, 1, WIDEST);
        int[] steps = new int[widest + COMPARED];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = step(lines, k, k + 1, length, 0.5);
        }
        int usual = median(Arrays.copyOfRange(steps, widest, steps.length));
        int clear = Math.max(CLEAR_STEP, 3 * usual);
        int slope = step(lines, widest, widest + BEYOND, length, 0.2);
        int depth = 0;
        for (int k = 0; k < widest; k++) {
            boolean different =
                    steps[k] > clear
                            || spread(lines, k + BEYOND, length) > 4 * ONE_COLOUR
                            || step(lines, k, k + BEYOND, length, 0.2) > UNLIKE + 2 * slope;
            boolean edge = different && spread(lines, k, length) <= ONE_COLOUR;
            depth = edge || everywhere(lines, k, length, clear) ? k + 1 : depth;
        }
        return depth == 0 ? 0 : pastBlur(depth, widest, steps, usual);
    }

    /** Scanning blurs the frame into the first lines of the picture. */
    private static int pastBlur(int depth, int widest, int[] steps, int usual) {
        int past = depth;
        while (past < widest && (past < depth + BLUR || 2 * steps[past] > 3 * usual + 2)) {
            past++;
        }
        return past;
    }

    /** Whether nearly all of the line differs clearly from the next: half frame, half picture. */
    private static boolean everywhere(Lines lines, int line, int length, int clear) {
        return line < BLUR && step(lines, line, line + 1, length, 0.1) > 2 * clear;
    }

    /** How much the colours of a line differ, 0–255, leaving out a tenth of them. */
    private static int spread(Lines lines, int line, int length) {
        int widest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int[] values = new int[length];
            for (int i = 0; i < length; i++) {
                values[i] = lines.at(line, i) >> shift & 0xFF;
            }
            Arrays.sort(values);
            widest = Math.max(widest, values[length * 19 / 20] - values[length / 20]);
        }
        return widest;
    }

    /** The difference of colours between two lines that all but this share exceed. */
    private static int step(Lines lines, int line, int other, int length, double share) {
        int[] steps = new int[length];
        for (int i = 0; i < length; i++) {
            int p = lines.at(line, i);
            int q = lines.at(other, i);
            for (int shift = 0; shift <= 16; shift += 8) {
                int step = Math.abs((p >> shift & 0xFF) - (q >> shift & 0xFF));
                steps[i] = Math.max(steps[i], step);
            }
        }
        Arrays.sort(steps);
        return steps[(int) (length * share)];
    }

    private static int median(int[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    boolean isEmpty() {
        return left + right + top + bottom == 0;
    }

    /** The picture without the frame. */
    Pixels cut(Pixels picture) {
        int width = picture.width() - left - right;
        int height = picture.height() - top - bottom;
        return picture.part(left, top, new PixelSize(width, height));
    }

    /** What is to be added to the picture without the frame to get the same result. */
    Expand added(Expand request) {
        return new Expand(
                request.prompt(),
                request.left() + left,
                request.right() + right,
                request.top() + top,
                request.bottom() + bottom);
    }
}
