package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Words written on the face of a thing. */
record Writing(Canvas canvas, Surface surface) {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 100);

    /** On a carrier whose foot is at {@code foot} of the picture. */
    void write(String text, Actor carrier, Point2D foot) {
        Rectangle2D face = surface.on(carrier.outline);
        double middle = (carrier.facesLeft ? -1 : 1) * face.getCenterX();
        double w = face.getWidth() * carrier.height;
        double h = face.getHeight() * carrier.height;
        Rectangle2D box =
                new Rectangle2D.Double(
                        foot.getX() + middle * carrier.height - w * 0.46,
                        foot.getY() + face.getCenterY() * carrier.height - h * 0.44,
                        w * 0.92,
                        h * 0.88);
        Shape letters = new Lines(FONT).fill(text, box, h * 0.5);
        Graphics2D g = canvas.brush();
        if (surface.board() != Surface.CLEAR) {
            g.setColor(Colors.awt(surface.board(), 1));
            g.fill(
                    new RoundRectangle2D.Double(
                            box.getX(),
                            box.getY(),
                            box.getWidth(),
                            box.getHeight(),
                            h * 0.1,
                            h * 0.1));
        }
        double light = canvas.unit * 0.0016;
        g.setColor(Colors.awt(Colors.luma(surface.ink()) > 0.5 ? 0x000000 : 0xFFFFFF, 0.3));
        g.fill(AffineTransform.getTranslateInstance(light, light).createTransformedShape(letters));
        g.setColor(Colors.awt(surface.ink(), 0.92));
        g.fill(letters);
        g.dispose();
    }
}
