package dev.easel.engine.retoucher.core;

import dev.easel.image.PixelSize;
import java.util.function.UnaryOperator;

/**
 * The three colour channels of a picture, all of one size; which they are says the {@link
 * ColorSpace} that made them.
 */
public record ColorPlanes(Plane first, Plane second, Plane third) {
    public ColorPlanes {
        if (!first.size().equals(second.size()) || !first.size().equals(third.size())) {
            throw new IllegalArgumentException("the channels differ in size");
        }
    }

    /** Three planes of zeros. */
    public static ColorPlanes zeros(int width, int height) {
        return new ColorPlanes(
                Plane.zeros(width, height), Plane.zeros(width, height), Plane.zeros(width, height));
    }

    public int width() {
        return first.width();
    }

    public int height() {
        return first.height();
    }

    public PixelSize size() {
        return first.size();
    }

    /** Applies a filter to each channel. */
    public ColorPlanes each(UnaryOperator<Plane> filter) {
        return new ColorPlanes(filter.apply(first), filter.apply(second), filter.apply(third));
    }

    /** Applies a filter to the first channel only: the lightness, in OKLab and CIELAB. */
    public ColorPlanes withFirst(Plane changed) {
        return new ColorPlanes(changed, second, third);
    }

    public ColorPlanes copy() {
        return each(Plane::copy);
    }

    /** Squared distance of the colours at two places. */
    public float squaredDistance(int i, int j) {
        float a = first.values()[i] - first.values()[j];
        float b = second.values()[i] - second.values()[j];
        float c = third.values()[i] - third.values()[j];
        return a * a + b * b + c * c;
    }
}
