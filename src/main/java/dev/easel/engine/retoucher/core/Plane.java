package dev.easel.engine.retoucher.core;

import dev.easel.image.PixelSize;
import java.util.Arrays;

/**
 * One channel of a picture: a float a pixel, row by row from the top left.
 *
 * <p>The array is shared, not copied; filters answer new planes and leave their input alone.
 */
public record Plane(int width, int height, float[] values) {
    public Plane {
        if (values.length != new PixelSize(width, height).area()) {
            throw new IllegalArgumentException(
                    width + "×" + height + " values do not fill " + values.length);
        }
    }

    /** What to make of one value. */
    @FunctionalInterface
    public interface ValueFunction {
        float apply(float value);
    }

    /** What to make of the two values at one place. */
    @FunctionalInterface
    public interface ValuePairFunction {
        float apply(float a, float b);
    }

    /** A plane of zeros. */
    public static Plane zeros(int width, int height) {
        return new Plane(width, height, new float[Math.multiplyExact(width, height)]);
    }

    /** A plane of one value. */
    public static Plane filled(int width, int height, float value) {
        Plane plane = zeros(width, height);
        Arrays.fill(plane.values, value);
        return plane;
    }

    public PixelSize size() {
        return new PixelSize(width, height);
    }

    /** The value at column x, row y; both must be inside. */
    public float at(int x, int y) {
        return values[y * width + x];
    }

    /** The value at the nearest place inside. */
    public float atClamped(int x, int y) {
        return at(Math.clamp(x, 0, width - 1), Math.clamp(y, 0, height - 1));
    }

    /** The value between pixel centres, bilinear, the border continued. */
    public float sample(float x, float y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        float fx = x - x0;
        float fy = y - y0;
        float top = atClamped(x0, y0) * (1 - fx) + atClamped(x0 + 1, y0) * fx;
        float bottom = atClamped(x0, y0 + 1) * (1 - fx) + atClamped(x0 + 1, y0 + 1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    public Plane copy() {
        return new Plane(width, height, values.clone());
    }

    public Plane map(ValueFunction function) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = function.apply(values[i]);
        }
        return new Plane(width, height, out);
    }

    /** Combines this plane and one of the same size, value by value. */
    public Plane with(Plane other, ValuePairFunction function) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(size() + " and " + other.size() + " do not match");
        }
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = function.apply(values[i], other.values[i]);
        }
        return new Plane(width, height, out);
    }

    public float mean() {
        double sum = 0;
        for (float v : values) {
            sum += v;
        }
        return (float) (sum / values.length);
    }

    /** The value below which the given share (0–1) of all values lies. */
    public float quantile(double share) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(Math.clamp(share, 0, 1) * (sorted.length - 1))];
    }
}
