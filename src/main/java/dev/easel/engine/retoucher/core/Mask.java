package dev.easel.engine.retoucher.core;

import dev.easel.image.PixelSize;

/** Which pixels are meant, row by row from the top left; the array is shared, not copied. */
public record Mask(int width, int height, boolean[] values) {
    public Mask {
        if (values.length != new PixelSize(width, height).area()) {
            throw new IllegalArgumentException(
                    width + "×" + height + " values do not fill " + values.length);
        }
    }

    /** A mask of nothing. */
    public static Mask none(int width, int height) {
        return new Mask(width, height, new boolean[Math.multiplyExact(width, height)]);
    }

    /** The pixels whose value is greater than {@code threshold}. */
    public static Mask above(Plane plane, float threshold) {
        Mask out = none(plane.width(), plane.height());
        for (int i = 0; i < out.values.length; i++) {
            out.values[i] = plane.values()[i] > threshold;
        }
        return out;
    }

    /** Whether the pixel at column x, row y is meant; both must be inside. */
    public boolean at(int x, int y) {
        return values[y * width + x];
    }

    public int count() {
        int n = 0;
        for (boolean v : values) {
            n += v ? 1 : 0;
        }
        return n;
    }

    public Mask not() {
        Mask out = none(width, height);
        for (int i = 0; i < values.length; i++) {
            out.values[i] = !values[i];
        }
        return out;
    }

    /** 1 where meant, else 0. */
    public Plane toPlane() {
        Plane out = Plane.zeros(width, height);
        for (int i = 0; i < values.length; i++) {
            out.values()[i] = values[i] ? 1 : 0;
        }
        return out;
    }

    /**
     * Distance of each meant pixel to the nearest that is not, in steps to the four neighbours; 0
     * for those not meant, very large if all are meant.
     */
    public Plane depth() {
        Plane out = Plane.zeros(width, height);
        float[] d = out.values();
        for (int i = 0; i < d.length; i++) {
            int x = i % width;
            float left = x > 0 ? d[i - 1] : Float.MAX_VALUE / 2;
            float above = i >= width ? d[i - width] : Float.MAX_VALUE / 2;
            d[i] = values[i] ? Math.min(left, above) + 1 : 0;
        }
        for (int i = d.length - 1; i >= 0; i--) {
            int x = i % width;
            float right = x < width - 1 ? d[i + 1] : Float.MAX_VALUE / 2;
            float below = i < d.length - width ? d[i + width] : Float.MAX_VALUE / 2;
            d[i] = values[i] ? Math.min(d[i], Math.min(right, below) + 1) : 0;
        }
        return out;
    }
}
