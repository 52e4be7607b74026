package dev.easel.engine.illustrator.cast.icon;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One SVG drawing on a square of 128 units. */
record Drawing(SVGDocument document) {
    private static final int SIDE = 128;

    static Drawing parse(String svg) {
        var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        @Nullable SVGDocument document =
                new SVGLoader().load(in, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("not an SVG drawing");
        }
        return new Drawing(document);
    }

    /** Draws the whole square into a square of the given side. */
    void draw(Graphics2D graphics, double side) {
        document.render(
                (java.awt.Component) null, graphics, new ViewBox((float) side, (float) side));
    }

    /** What of the square is drawn on, as shares 0–1; the whole square if nothing is. */
    Rectangle2D extent() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        draw(graphics, SIDE);
        graphics.dispose();
        Rectangle2D extent = null;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                if (image.getRGB(x, y) >>> 24 > 24) {
                    var cell = new Rectangle2D.Double(x, y, 1, 1);
                    extent = extent == null ? cell : extent.createUnion(cell);
                }
            }
        }
        return extent == null
                ? new Rectangle2D.Double(0, 0, 1, 1)
                : new Rectangle2D.Double(
                        extent.getX() / SIDE,
                        extent.getY() / SIDE,
                        extent.getWidth() / SIDE,
                        extent.getHeight() / SIDE);
    }
}
