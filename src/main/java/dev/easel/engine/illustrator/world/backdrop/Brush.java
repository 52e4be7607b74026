package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntUnaryOperator;

/** Fills plain shapes with local colours as they look in the light of the place. */
record Brush(Graphics2D g, IntUnaryOperator light) {
    int lit(int local) {
        return light.applyAsInt(local);
    }

    void fill(int local, Shape shape) {
        g.setColor(Colors.awt(lit(local), 1));
        g.fill(shape);
    }

    /** {@code xywh}: left, top, breadth, height. */
    void box(int local, double... xywh) {
        fill(local, new Rectangle2D.Double(xywh[0], xywh[1], xywh[2], xywh[3]));
    }

    /** The same brush on a sheet whose origin is at (x, y) and whose unit is {@code size}. */
    Brush at(double x, double y, double size) {
        Graphics2D sheet = (Graphics2D) g.create();
        sheet.translate(x, y);
        sheet.scale(size, size);
        return new Brush(sheet, light);
    }

    void disc(int local, double x, double y, double r) {
        fill(local, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    void polygon(int local, double... xy) {
        fill(local, path(xy));
    }

    /** Lighter above, darker below, by {@code contrast} of the lightness. */
    void shaded(int local, double contrast, Shape shape) {
        Rectangle2D b = shape.getBounds2D();
        int c = lit(local);
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) b.getY(),
                        Colors.awt(Colors.tone(c, contrast, 1), 1),
                        0,
                        (float) b.getMaxY(),
                        Colors.awt(Colors.tone(c, -contrast, 1), 1)));
        g.fill(shape);
    }

    /** From one local colour above to another below. */
    void ramp(int top, int low, Shape shape) {
        Rectangle2D b = shape.getBounds2D();
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) b.getY(),
                        Colors.awt(lit(top), 1),
                        0,
                        (float) b.getMaxY(),
                        Colors.awt(lit(low), 1)));
        g.fill(shape);
    }

    /** Round, lit from the upper left. */
    void barrel(int local, double contrast, Rectangle2D box) {
        int c = lit(local);
        g.setPaint(
                new GradientPaint(
                        (float) box.getX(),
                        0,
                        Colors.awt(Colors.tone(c, contrast, 1), 1),
                        (float) box.getMaxX(),
                        0,
                        Colors.awt(Colors.tone(c, -contrast, 1), 1)));
        g.fill(box);
    }

    /** A soft dark, {@code alpha} 0–1. */
    void shade(double alpha, Shape shape) {
        g.setColor(Colors.awt(0x1A1020, alpha));
        g.fill(shape);
    }

    /** Light of its own, which no darkness dims. */
    void glow(int color, double alpha, Shape shape) {
        g.setColor(Colors.awt(color, alpha));
        g.fill(shape);
    }

    /** Light that fades with the distance from a lamp. */
    void halo(int color, double alpha, Ellipse2D around) {
        Color full = Colors.awt(color, alpha);
        Color none = Colors.awt(color, 0);
        Color half = Colors.awt(color, alpha * 0.3);
        g.setPaint(
                new RadialGradientPaint(
                        around.getFrame(),
                        new float[] {0, 0.45f, 1},
                        new Color[] {full, half, none},
                        MultipleGradientPaint.CycleMethod.NO_CYCLE));
        g.fill(around);
    }

    void line(int local, double width, Shape line) {
        g.setColor(Colors.awt(lit(local), 1));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    static Path2D path(double... xy) {
        Path2D p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            p.lineTo(xy[i], xy[i + 1]);
        }
        p.closePath();
        return p;
    }
}
