package dev.easel.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture in memory: 8-bit sRGB, alpha not premultiplied, one int 0xAARRGGBB a pixel, row by row
 * from the top left.
 *
 * <p>The array is shared, not copied: whoever hands a picture on stops writing to it.
 */
public record Pixels(int width, int height, int[] argb) {
    public Pixels {
        if (argb.length != new PixelSize(width, height).area()) {
            throw new IllegalArgumentException(
                    width + "×" + height + " pixels do not fill " + argb.length);
        }
    }

    /** A fully transparent picture. */
    public static Pixels blank(int width, int height) {
        return new Pixels(width, height, new int[Math.multiplyExact(width, height)]);
    }

    /** Takes over the raster of a TYPE_INT_ARGB image, copies any other. */
    public static Pixels of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_INT_ARGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getData().length == w * h) {
            return new Pixels(w, h, buffer.getData());
        }
        return new Pixels(w, h, image.getRGB(0, 0, w, h, null, 0, w));
    }

    /** A Java2D view on a copy of these pixels, TYPE_INT_ARGB. */
    public BufferedImage toBufferedImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        System.arraycopy(
                argb,
                0,
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData(),
                0,
                argb.length);
        return image;
    }

    public PixelSize size() {
        return new PixelSize(width, height);
    }

    /** The pixel at column x, row y; both must be inside. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }

    /** A copy of the rectangle of this size whose top left is at column x, row y. */
    public Pixels part(int x, int y, PixelSize size) {
        Pixels out = blank(size.width(), size.height());
        for (int row = 0; row < out.height; row++) {
            System.arraycopy(argb, (y + row) * width + x, out.argb, row * out.width, out.width);
        }
        return out;
    }

    /** Whether any pixel is not fully opaque. */
    public boolean hasAlpha() {
        for (int p : argb) {
            if (p >>> 24 != 0xFF) {
                return true;
            }
        }
        return false;
    }
}
