package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;

/** A rectangle of pixels inside a picture. */
record Area(int x, int y, int width, int height) {
    /** Cuts a picture into squares of {@code side}, those at the right and bottom smaller. */
    static List<Area> cut(int width, int height, int side) {
        List<Area> areas = new ArrayList<>();
        for (int y = 0; y < height; y += side) {
            for (int x = 0; x < width; x += side) {
                areas.add(new Area(x, y, Math.min(side, width - x), Math.min(side, height - y)));
            }
        }
        return areas;
    }

    /** The middle of a picture, at most {@code side} wide and high. */
    static Area middle(int width, int height, int side) {
        int w = Math.min(width, side);
        int h = Math.min(height, side);
        return new Area((width - w) / 2, (height - h) / 2, w, h);
    }

    /** Grown by {@code margin} on all sides as far as the picture reaches. */
    Area grown(int margin, int pictureWidth, int pictureHeight) {
        int left = Math.max(0, x - margin);
        int top = Math.max(0, y - margin);
        return new Area(
                left,
                top,
                Math.min(pictureWidth, x + width + margin) - left,
                Math.min(pictureHeight, y + height + margin) - top);
    }

    /** This area in a picture enlarged {@code factor} times. */
    Area times(int factor) {
        return new Area(factor * x, factor * y, factor * width, factor * height);
    }

    /** This area as seen from the corner of another. */
    Area from(Area corner) {
        return new Area(x - corner.x, y - corner.y, width, height);
    }

    Pixels of(Pixels pixels) {
        return pixels.part(x, y, new PixelSize(width, height));
    }

    Plane of(Plane plane) {
        Plane out = Plane.zeros(width, height);
        for (int row = 0; row < height; row++) {
            System.arraycopy(
                    plane.values(),
                    (y + row) * plane.width() + x,
                    out.values(),
                    row * width,
                    width);
        }
        return out;
    }
}
