package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Pictures of nothing, of strokes and cut forms; in five colours from dark to light. */
record AbstractForms(View view, int[] colors) {
    /** Discs that shine through each other on a pale ground. */
    void circles() {
        ground(colors[4]);
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(353);
        int n = view.some(22);
        for (int i = 0; i < n; i++) {
            double r = view.unit() * (0.3 * Math.pow(1 - (double) i / n, 1.6) + 0.02);
            double angle = i * 2.4 + dice.nextDouble() * 0.6;
            double reach = 0.12 + 0.36 * Math.sqrt((double) i / n);
            double x = view.w() * (0.5 + reach * Math.cos(angle));
            double y = view.h() * (0.48 + reach * Math.sin(angle));
            Shape disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            g.setComposite(AlphaComposite.SrcOver.derive(0.55f + 0.35f * dice.nextFloat()));
            g.setColor(Colors.awt(colors[i % 4], 1));
            if (dice.nextInt(4) == 0) {
                g.setStroke(new BasicStroke((float) (r * 0.16)));
                g.draw(disc);
            } else {
                g.fill(disc);
            }
        }
        g.dispose();
        grain();
    }

    /** Broad strokes of a loaded brush, layer on layer. */
    void strokes() {
        ground(colors[4]);
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(355);
        double slope = (view.mirrored() ? -1 : 1) * (0.25 + 0.3 * dice.nextDouble());
        for (int i = 0; i < 26; i++) {
            double y = view.h() * ((i * 0.618) % 1.0);
            double x = view.w() * (dice.nextDouble() * 0.9 + 0.05);
            double length = view.unit() * (0.3 + 0.4 * dice.nextDouble());
            double breadth = view.unit() * (0.05 + 0.07 * dice.nextDouble()) * (1.2 - i / 40.0);
            int color =
                    Colors.tone(colors[dice.nextInt(4)], 0.06 * (dice.nextDouble() - 0.5), 1.05);
            AffineTransform upright = g.getTransform();
            g.translate(x, y);
            g.rotate(slope + 0.35 * (dice.nextDouble() - 0.5));
            stroke(g, dice, new double[] {length, breadth}, color);
            g.setTransform(upright);
            view.canvas().pulse().beat();
        }
        g.dispose();
    }

    /** One stroke of many bristles; {@code size}: length and breadth. */
    private static void stroke(Graphics2D g, Random dice, double[] size, int color) {
        int bristles = 46;
        for (int k = 0; k < bristles; k++) {
            double t = (k + 0.5) / bristles - 0.5;
            double start = -size[0] / 2 + size[0] * 0.08 * dice.nextDouble();
            double end = size[0] / 2 - size[0] * 0.22 * dice.nextDouble() * dice.nextDouble();
            double tone = (dice.nextDouble() - 0.5) * 0.09 + (0.25 - t * t) * 0.08;
            double sag = size[1] * 0.5 * (t * t);
            g.setColor(Colors.awt(Colors.tone(color, tone, 1), 0.93));
            g.setStroke(
                    new BasicStroke(
                            (float) (size[1] / bristles * 2),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            Path2D line = new Path2D.Double();
            line.moveTo(start, t * size[1]);
            line.quadTo(0, t * size[1] - size[1] * 0.25 + sag, end, t * size[1]);
            g.draw(line);
        }
    }

    /** Planes, beams and circles in balance, as the constructivists set them. */
    void constructed() {
        ground(colors[4]);
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(357);
        double u = view.unit();
        double m = view.mirrored() ? -1 : 1;
        g.translate(view.w() / 2, view.h() / 2);
        g.scale(m, 1);
        g.rotate(-0.7 + 0.9 * dice.nextDouble());
        double k = u * (0.8 + 0.25 * dice.nextDouble());
        planes(g, dice, k);
        lines(g, k);
        g.dispose();
        grain();
    }

    private void planes(Graphics2D g, Random dice, double k) {
        double off = k * 0.12 * (dice.nextDouble() - 0.5);
        int turn = dice.nextInt(4);
        Shape[] shapes = {
            new Rectangle2D.Double(-k * 0.42, off - k * 0.2, k * 0.62, k * 0.26),
            new Ellipse2D.Double(off - k * 0.08, -k * 0.4, k * 0.46, k * 0.46),
            new Rectangle2D.Double(-k * 0.1, -k * 0.02 - off, k * 0.56, k * 0.075),
            new Arc2D.Double(-k * 0.5, off, k * 0.44, k * 0.44, 20 + 90 * turn, 180, Arc2D.PIE),
            Brush.path(k * 0.3, off - k * 0.42, k * 0.52, -k * 0.3, k * 0.34, -k * 0.12)
        };
        for (int i = 0; i < shapes.length; i++) {
            plane(g, shapes[i], colors[(2 + i + turn) % 4], 0.93);
        }
        plane(g, new Ellipse2D.Double(-k * 0.3, -k * 0.13, k * 0.1, k * 0.1), colors[4], 1);
    }

    private void lines(Graphics2D g, double k) {
        for (int i = 0; i < 6; i++) {
            double y = k * (0.18 + 0.032 * i);
            var bar = new Rectangle2D.Double(k * 0.02, y, k * (0.4 - 0.05 * i), k * 0.012);
            plane(g, bar, colors[i % 4], 1);
        }
        g.setStroke(new BasicStroke((float) (k * 0.006)));
        g.setColor(Colors.awt(colors[0], 1));
        g.draw(new Line2D.Double(-k * 0.6, k * 0.3, k * 0.62, -k * 0.34));
        g.draw(new Ellipse2D.Double(k * 0.06, -k * 0.28, k * 0.52, k * 0.52));
    }

    private void plane(Graphics2D g, Shape shape, int color, double alpha) {
        double drop = view.unit() * 0.008;
        g.setColor(Colors.awt(colors[0], 0.16));
        g.fill(AffineTransform.getTranslateInstance(drop, drop).createTransformedShape(shape));
        g.setColor(Colors.awt(color, alpha));
        g.fill(shape);
    }

    /** Rainbows of paper in a grid, turned this way and that. */
    void arches() {
        ground(colors[4]);
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(358);
        double side = view.unit() / 4;
        for (double y = 0; y < view.h(); y += side) {
            for (double x = 0; x < view.w(); x += side) {
                int corner = dice.nextInt(4);
                int offset = dice.nextInt(4);
                double cx = x + (corner % 2) * side;
                double cy = y + (corner / 2) * side;
                Shape clip = g.getClip();
                g.clip(new Rectangle2D.Double(x, y, side, side));
                g.setColor(Colors.awt(colors[(offset + 3) % 5], 1));
                g.fill(new Rectangle2D.Double(x, y, side + 1, side + 1));
                for (int k = 4; k >= 1; k--) {
                    double r = side * k / 4;
                    g.setColor(Colors.awt(colors[(offset + k) % 5], 1));
                    g.fill(new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r));
                }
                g.setClip(clip);
            }
        }
        g.dispose();
        grain();
    }

    private void ground(int color) {
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) ->
                                Colors.shift(
                                        color,
                                        10 * Texture.CLOUDY.at(x / view.unit(), y / view.unit())));
    }

    /** The tooth of paper over flat forms. */
    private void grain() {
        view.canvas()
                .map(
                        (x, y, c) -> {
                            double n = Texture.CLOUDY.at(x / view.unit() * 9, y / view.unit() * 9);
                            double broad =
                                    Texture.CLOUDY.at(x / view.unit() * 1.3, y / view.unit() * 1.3);
                            return Colors.shift(c, 11 * n + 14 * broad);
                        });
    }
}
