package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/** A rectangle of whole pixels inside a picture. */
record Frame(int x, int y, int width, int height) {
    static Frame all(PixelSize size) {
        return new Frame(0, 0, size.width(), size.height());
    }

    /** The part of a box that lies inside the picture; null-size boxes give a frame of 0 pixels. */
    static Frame inside(PixelSize size, Box box) {
        int left = Math.clamp(box.x(), 0, size.width());
        int top = Math.clamp(box.y(), 0, size.height());
        int right = Math.clamp((long) box.x() + box.width(), left, size.width());
        int bottom = Math.clamp((long) box.y() + box.height(), top, size.height());
        return new Frame(left, top, right - left, bottom - top);
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /** Grown on each side by a share of its size, but not beyond {@code outer}. */
    Frame grown(double share, Frame outer) {
        int dx = (int) Math.round(width * share) + 2;
        int dy = (int) Math.round(height * share) + 2;
        int left = Math.max(outer.x, x - dx);
        int top = Math.max(outer.y, y - dy);
        int right = Math.min(outer.x + outer.width, x + width + dx);
        int bottom = Math.min(outer.y + outer.height, y + height + dy);
        return new Frame(left, top, right - left, bottom - top);
    }

    /** This part of a picture. */
    Pixels cut(Pixels picture) {
        Pixels out = Pixels.blank(width, height);
        for (int row = 0; row < height; row++) {
            System.arraycopy(
                    picture.argb(),
                    (y + row) * picture.width() + x,
                    out.argb(),
                    row * width,
                    width);
        }
        return out;
    }
}
