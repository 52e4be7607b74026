package dev.easel.engine.illustrator.world.canvas;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The opaque picture being painted: one int 0xRRGGBB a pixel. Lengths are measured in {@link
 * #unit}s, the shorter side, so that a picture looks the same at every size.
 */
public final class Canvas {
    private static final int BAND_PIXELS = 1 << 17;

    /** Paints one pixel from its coordinates. */
    @FunctionalInterface
    public interface Shader {
        int at(double x, double y);
    }

    public final int width;
    public final int height;
    public final double unit;
    public final int[] rgb;
    private final BufferedImage image;
    private final Pulse pulse;
    private final Figures figures;

    public Canvas(int width, int height, Pulse pulse) {
        this.width = width;
        this.height = height;
        this.unit = Math.min(width, height);
        this.pulse = pulse;
        this.figures = new Figures(width, height);
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        rgb = pixels(image);
    }

    /** The pixels an int image stands on, for direct writing. */
    public static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public BufferedImage image() {
        return image;
    }

    /** The subjects drawn so far. */
    public Figures figures() {
        return figures;
    }

    public Pulse pulse() {
        return pulse;
    }

    /** A new transparent layer of the given size. */
    public static BufferedImage layer(int width, int height) {
        return new BufferedImage(
                Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
    }

    /** A smooth brush on the canvas; dispose it after use. */
    public Graphics2D brush() {
        return brush(image);
    }

    /** A smooth brush on any image. */
    public static Graphics2D brush(BufferedImage on) {
        Graphics2D g = on.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return g;
    }

    /**
     * Runs {@code row} for y in [from, to) clipped to the canvas, on all cores, beating between.
     */
    public void rows(double from, double to, IntConsumer row) {
        int[] range = {(int) Math.max(0, Math.floor(from)), (int) Math.min(height, Math.ceil(to))};
        Bands.each(pulse, range, width, row);
    }

    /** Runs {@code column} for every x, on all cores, beating between. */
    public void columns(IntConsumer column) {
        int band = Math.max(16, BAND_PIXELS / height);
        for (int x = 0; x < width; x += band) {
            IntStream.range(x, Math.min(width, x + band)).parallel().forEach(column);
            pulse.beat();
        }
    }

    /** Shades every pixel of rows [from, to), with a little dither against banding. */
    public void shade(double from, double to, Shader shader) {
        rows(
                from,
                to,
                y -> {
                    for (int x = 0; x < width; x++) {
                        rgb[y * width + x] = dither(shader.at(x, y), x, y);
                    }
                });
    }

    /** Turns each pixel into another, by place and colour. */
    @FunctionalInterface
    public interface PixelMap {
        int at(int x, int y, int color);
    }

    /** Replaces every pixel by what {@code pixel} makes of it. */
    public void map(PixelMap pixel) {
        rows(
                0,
                height,
                y -> {
                    for (int x = 0; x < width; x++) {
                        int i = y * width + x;
                        rgb[i] = pixel.at(x, y, rgb[i] & 0xFFFFFF);
                    }
                });
    }

    /** As {@link #shade}, for what changes slowly: big pictures ask only at every n-th pixel. */
    public void shadeSmooth(double from, double to, Shader shader) {
        int step = (int) Math.round(unit / 900);
        if (step < 2) {
            shade(from, to, shader);
        } else {
            new SmoothShading(this, step).paint(from, to, shader);
        }
    }

    static int dither(int c, int x, int y) {
        int d = (Noise.hash(x, y, 3) & 3) - 1;
        return d == 0 || d == 2 ? c : Colors.shift(c, d);
    }
}
