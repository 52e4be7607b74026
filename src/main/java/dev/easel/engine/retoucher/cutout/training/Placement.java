package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.SplittableRandom;

/**
 * Where a cut-out goes.
 *
 * @param scale its longer side in shares of what would just fit into the picture
 * @param x of its middle, share of the width
 * @param y of its middle, share of the height
 * @param mirrored left to right
 * @param grounded its lower end at or below the picture's
 */
record Placement(double scale, double x, double y, boolean mirrored, boolean grounded) {
    private static final double GROUNDED = 0.22;
    private static final double CLOSE = 0.14;
    private static final int VISIBLE = 12;
    private static final double CUT_OFF = 0.35;

    /** A place for subject {@code k} of {@code count}, side by side. */
    static Placement of(int count, int k, PixelSize size, SplittableRandom random) {
        double middle = (k + 0.5) / count;
        double scale =
                count == 1
                        ? size(random)
                        : Math.min(0.95, random.nextDouble(0.35, 0.8) * 1.6 / Math.sqrt(count));
        double looseness = 0.25 * (1.1 - Math.min(1, scale));
        double x = middle + random.nextGaussian() * (0.04 + looseness);
        double y = 0.52 + random.nextGaussian() * (0.03 + looseness);
        double wide = Math.min(1, (double) size.height() / size.width()) * 0.05;
        return new Placement(
                scale,
                Math.clamp(x, wide, 1 - wide),
                Math.clamp(y, 0.1, 0.9),
                random.nextBoolean(),
                random.nextDouble() < GROUNDED);
    }

    /** Mostly a third to all of the picture; now and then so close that it does not fit. */
    private static double size(SplittableRandom random) {
        return random.nextDouble() < CLOSE
                ? random.nextDouble(1.05, 1.6)
                : random.nextDouble(0.3, 1.05);
    }

    /** The cut-out alone in a picture of this size. */
    Pixels place(Pixels cutout, PixelSize size) {
        Pixels tight = trimmed(cutout);
        boolean stands = grounded || cutOff(tight);
        double fit =
                scale
                        * Math.min(
                                (double) size.width() / tight.width(),
                                (double) size.height() / tight.height());
        int w = Math.max(VISIBLE, (int) Math.round(tight.width() * fit));
        int h = Math.max(VISIBLE, (int) Math.round(tight.height() * fit));
        Pixels sized = (fit < 1 ? Resize.AREA : Resize.CUBIC).to(new PixelSize(w, h), tight);
        int left = (int) Math.round(x * size.width() - w / 2.0);
        int top =
                stands
                        ? size.height() - (int) Math.round(h * (0.78 + 0.22 * y))
                        : (int) Math.round(y * size.height() - h / 2.0);
        Pixels out = Pixels.blank(size.width(), size.height());
        for (int j = Math.max(0, -top); j < Math.min(h, size.height() - top); j++) {
            for (int i = Math.max(0, -left); i < Math.min(w, size.width() - left); i++) {
                out.argb()[(top + j) * size.width() + left + i] =
                        sized.at(mirrored ? w - 1 - i : i, j);
            }
        }
        return out;
    }

    /** Whether it was cut off below, as busts are: that edge must not be seen. */
    private static boolean cutOff(Pixels tight) {
        int solid = 0;
        for (int x = 0; x < tight.width(); x++) {
            solid += tight.at(x, tight.height() - 1) >>> 24 > 128 ? 1 : 0;
        }
        return solid > CUT_OFF * tight.width();
    }

    /** Without empty margins. */
    static Pixels trimmed(Pixels pixels) {
        int left = pixels.width();
        int right = 0;
        int top = pixels.height();
        int bottom = 0;
        for (int i = 0; i < pixels.argb().length; i++) {
            if (pixels.argb()[i] >>> 24 > 8) {
                left = Math.min(left, i % pixels.width());
                right = Math.max(right, i % pixels.width() + 1);
                top = Math.min(top, i / pixels.width());
                bottom = Math.max(bottom, i / pixels.width() + 1);
            }
        }
        if (left >= right) {
            return pixels;
        }
        Pixels out = Pixels.blank(right - left, bottom - top);
        for (int y = 0; y < out.height(); y++) {
            System.arraycopy(
                    pixels.argb(),
                    (y + top) * pixels.width() + left,
                    out.argb(),
                    y * out.width(),
                    out.width());
        }
        return out;
    }
}
