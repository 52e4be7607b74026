package dev.easel.engine.illustrator.cast.relief;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Marks on one part, kept inside its outline. Drawing units; colours 0xRRGGBB, alpha 0–1. */
public final class Pen {
    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    public Pen fill(Shape shape, int rgb, double alpha) {
        graphics.setColor(color(rgb, alpha));
        graphics.fill(shape);
        return this;
    }

    public Pen line(Shape shape, double width, int rgb, double alpha) {
        graphics.setColor(color(rgb, alpha));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        return this;
    }

    /** A round, soft-edged patch. */
    public Pen patch(double x, double y, double radius, int rgb, double alpha) {
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) Math.max(radius, 1e-3),
                        new float[] {0, 0.5f, 1},
                        new Color[] {color(rgb, alpha), color(rgb, alpha * 0.55), color(rgb, 0)}));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        return this;
    }

    /** Fades to {@code rgb} from the first height (nothing) to the second (alpha) and beyond. */
    public Pen fade(double fromY, double toY, int rgb, double alpha) {
        graphics.setPaint(
                new GradientPaint(
                        0, (float) fromY, color(rgb, 0), 0, (float) toY, color(rgb, alpha)));
        graphics.fill(new Rectangle2D.Double(-5000, -5000, 12000, 12000));
        return this;
    }

    /** As {@link #fade}, sideways. */
    public Pen fadeAcross(double fromX, double toX, int rgb, double alpha) {
        graphics.setPaint(
                new GradientPaint(
                        (float) fromX, 0, color(rgb, 0), (float) toX, 0, color(rgb, alpha)));
        graphics.fill(new Rectangle2D.Double(-5000, -5000, 12000, 12000));
        return this;
    }

    private static Color color(int rgb, double alpha) {
        return new Color(
                rgb >> 16 & 255,
                rgb >> 8 & 255,
                rgb & 255,
                (int) Math.round(Math.clamp(alpha, 0, 1) * 255));
    }
}
