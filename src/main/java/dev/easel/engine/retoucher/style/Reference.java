package dev.easel.engine.retoucher.style;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** Prepares the picture whose style is taken. */
final class Reference {
    private Reference() {}

    /**
     * The reference in CIELAB, without its frame, fitted to a long side of {@code side} pixels;
     * where it is transparent it shows its own mean colour.
     */
    static ColorPlanes of(Pixels pixels, int side) {
        Pixels opaque = Alpha.over(pixels, meanColour(pixels));
        Pixels bounded = Resize.AREA.to(opaque.size().within(2 * side), opaque);
        ColorPlanes lab = Lab.of(ColorSpace.SRGB.of(bounded));
        ColorPlanes inner = cut(lab, PaintedArea.of(lab.first()));
        double scale = (double) side / inner.size().longSide();
        PixelSize size =
                new PixelSize(
                        Math.max(1, (int) Math.round(inner.width() * scale)),
                        Math.max(1, (int) Math.round(inner.height() * scale)));
        return (scale < 1 ? Resize.AREA : Resize.CUBIC).to(size, inner);
    }

    private static ColorPlanes cut(ColorPlanes planes, Box box) {
        return planes.each(p -> cut(p, box));
    }

    private static Plane cut(Plane plane, Box box) {
        Plane out = Plane.zeros(box.width(), box.height());
        for (int y = 0; y < box.height(); y++) {
            int from = (box.y() + y) * plane.width() + box.x();
            System.arraycopy(plane.values(), from, out.values(), y * box.width(), box.width());
        }
        return out;
    }

    private static Rgb meanColour(Pixels pixels) {
        long[] sum = new long[3];
        long weight = 1;
        for (int p : pixels.argb()) {
            int alpha = p >>> 24;
            weight += alpha;
            for (int c = 0; c < 3; c++) {
                sum[c] += (long) alpha * (p >> (16 - 8 * c) & 0xFF);
            }
        }
        return new Rgb(
                (int) (sum[0] / weight) << 16
                        | (int) (sum[1] / weight) << 8
                        | (int) (sum[2] / weight));
    }
}
