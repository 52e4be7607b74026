package dev.easel.engine.illustrator.cast.relief;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One part in pixels: its colours and cover inside a box of the picture.
 *
 * @param box where it lies
 * @param argb its pixels, row by row
 */
record Layer(Rectangle box, int[] argb) {

    /** The part, or null if none of it is in the picture. */
    static @Nullable Layer of(
            Shape shape, AffineTransform toPixels, Rectangle picture, Consumer<Graphics2D> paint) {
        Shape placed = toPixels.createTransformedShape(shape);
        Rectangle box = placed.getBounds();
        box.grow(1, 1);
        box = box.intersection(picture);
        if (box.isEmpty()) {
            return null;
        }
        return free(
                toPixels,
                box,
                graphics -> {
                    graphics.fill(shape);
                    graphics.setComposite(AlphaComposite.SrcAtop);
                    paint.accept(graphics);
                });
    }

    /** A drawing that brings its own cover. */
    static Layer free(AffineTransform toPixels, Rectangle box, Consumer<Graphics2D> draw) {
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        sharpen(graphics);
        graphics.translate(-box.x, -box.y);
        graphics.transform(toPixels);
        draw.accept(graphics);
        graphics.dispose();
        return new Layer(box, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    static void sharpen(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    int at(int x, int y) {
        return argb[(y - box.y) * box.width + x - box.x];
    }

    boolean covers(int x, int y) {
        return box.contains(x, y) && at(x, y) >>> 25 > 32;
    }
}
