package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.world.backdrop.View;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Writes quoted words that nothing in the picture carries: as a title across the top. */
public final class Lettering {
    private static final double BREADTH = 0.8;

    private final View view;
    private final Canvas canvas;

    public Lettering(View view) {
        this.view = view;
        canvas = view.canvas();
    }

    /** Those of the texts that no subject carries; at most two. */
    public void paint() {
        List<String> titles = new Captions(view.scene()).titles();
        double down = 0.03;
        for (String title : titles.subList(0, Math.min(2, titles.size()))) {
            Rectangle2D box =
                    new Rectangle2D.Double(
                            canvas.width * (1 - BREADTH) / 2,
                            canvas.height * down,
                            canvas.width * BREADTH,
                            canvas.unit * 0.2);
            Font font = new Font(view.neon() ? Font.SANS_SERIF : Font.SERIF, Font.BOLD, 100);
            Shape letters = new Lines(font).fill(title, box, canvas.unit * 0.15);
            if (view.neon()) {
                tubes(letters);
            } else {
                gilded(letters);
            }
            down += 0.21;
            canvas.pulse().beat();
        }
    }

    private void tubes(Shape letters) {
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        float width = (float) (canvas.unit * 0.005);
        g.setStroke(round(width));
        g.setColor(Colors.awt(0xFF4FC0, 1));
        g.draw(letters);
        g.dispose();
        new Glow(canvas).add(layer, 0.008, 1.6);
        new Glow(canvas).add(layer, 0.03, 1.4);
        Graphics2D top = canvas.brush();
        top.setStroke(round(width * 0.8));
        top.setColor(Colors.awt(0xFFE3F4, 1));
        top.draw(letters);
        top.dispose();
    }

    /** Pale letters with a warm lower edge, lifted off the picture by an outline and a shadow. */
    private void gilded(Shape letters) {
        Rectangle2D box = letters.getBounds2D();
        int dark = Colors.tone(view.palette().shadow(), -0.02, 1.2);
        Graphics2D g = canvas.brush();
        double drop = canvas.unit * 0.0022;
        for (int i = 5; i >= 1; i--) {
            g.setStroke(round(canvas.unit * 0.012 * i / 3));
            g.setColor(Colors.awt(dark, 0.1));
            g.draw(
                    AffineTransform.getTranslateInstance(0, i * drop)
                            .createTransformedShape(letters));
        }
        g.setStroke(round(canvas.unit * 0.011));
        g.setColor(Colors.awt(dark, 0.92));
        g.draw(letters);
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) box.getY(),
                        Colors.awt(0xFFFDF2, 1),
                        0,
                        (float) box.getMaxY(),
                        Colors.awt(Colors.mix(view.palette().sun(), 0xFFB84A, 0.55), 1)));
        g.fill(letters);
        g.dispose();
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
