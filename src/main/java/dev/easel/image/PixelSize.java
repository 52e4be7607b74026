package dev.easel.image;

/** Width and height in pixels, both at least 1. */
public record PixelSize(int width, int height) {
    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "a size needs both sides >= 1, not " + width + "×" + height);
        }
    }

    /** Number of pixels. */
    public long area() {
        return (long) width * height;
    }

    public int longSide() {
        return Math.max(width, height);
    }

    /**
     * The largest size of the same shape whose long side is at most {@code side}; never enlarges.
     */
    public PixelSize within(int side) {
        if (longSide() <= side) {
            return this;
        }
        double scale = (double) side / longSide();
        return new PixelSize(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)));
    }

    @Override
    public String toString() {
        return width + "×" + height;
    }
}
