package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.Random;

/** Palm fronds drawn from a point outward. */
final class Fronds {
    private static final int LEAFLETS = 34;
    private final View view;
    private final Random dice;
    private final int color;

    Fronds(View view, int salt) {
        this.view = view;
        dice = view.dice(salt);
        var p = view.palette();
        color =
                view.night()
                        ? Colors.mix(0x0A1A26, p.shadow(), 0.3)
                        : view.low() ? Colors.mix(0x2C2A3F, p.shadow(), 0.4) : p.lit(0x2F7D46);
    }

    /** One frond from (x, y) in direction {@code angle} (radians, down is positive), drooping. */
    void frond(Graphics2D g, double[] from, double angle, double length) {
        double x0 = from[0];
        double y0 = from[1];
        double ex = x0 + Math.cos(angle) * length;
        double ey = y0 + Math.sin(angle) * length * 0.75 + length * 0.24;
        double mx = x0 + (ex - x0) * 0.55;
        double my = y0 + (ey - y0) * 0.35 - length * 0.1;
        int shade = Colors.tone(color, (dice.nextDouble() - 0.4) * 0.1, 1);
        for (int i = 0; i < LEAFLETS; i++) {
            double t = 0.08 + 0.92 * i / LEAFLETS;
            double x = bezier(x0, mx, ex, t);
            double y = bezier(y0, my, ey, t);
            double along = Math.atan2(slope(y0, my, ey, t), slope(x0, mx, ex, t));
            double leaf =
                    length
                            * 0.27
                            * Math.sin(Math.PI * (0.16 + 0.8 * t))
                            * (0.85 + 0.3 * dice.nextDouble());
            leaflet(g, new double[] {x, y, along - 1.05 + 0.45 * t, leaf}, tint(shade, true));
            leaflet(g, new double[] {x, y, along + 1.05 - 0.45 * t, leaf}, tint(shade, false));
        }
        g.setColor(Colors.awt(Colors.tone(shade, 0.1, 1), 1));
        g.setStroke(
                new BasicStroke(
                        (float) (view.unit() * 0.0024),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
        g.draw(new QuadCurve2D.Double(x0, y0, mx, my, ex, ey));
    }

    /** {@code leaf}: x, y, angle, length. */
    private void leaflet(Graphics2D g, double[] leaf, int tint) {
        double angle = leaf[2] + (dice.nextDouble() - 0.5) * 0.14;
        double length = leaf[3];
        double ex = leaf[0] + Math.cos(angle) * length;
        double ey = leaf[1] + Math.sin(angle) * length + length * 0.14;
        double nx = -Math.sin(angle) * length * 0.045;
        double ny = Math.cos(angle) * length * 0.045;
        double cx = (leaf[0] + ex) / 2;
        double cy = (leaf[1] + ey) / 2 - length * 0.05;
        Path2D p = new Path2D.Double();
        p.moveTo(leaf[0] - nx * 0.4, leaf[1] - ny * 0.4);
        p.quadTo(cx - nx * 1.6, cy - ny * 1.6, ex, ey);
        p.quadTo(cx + nx * 1.6, cy + ny * 1.6, leaf[0] + nx * 0.4, leaf[1] + ny * 0.4);
        g.setColor(Colors.awt(tint, 1));
        g.fill(p);
    }

    private int tint(int shade, boolean sunny) {
        int c = Colors.tone(shade, (dice.nextDouble() - 0.5) * 0.07 + (sunny ? 0.04 : -0.02), 1);
        return Colors.blend(c, view.palette().sun(), sunny ? 0.1 : 0.02);
    }

    private static double bezier(double a, double b, double c, double t) {
        return (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c;
    }

    private static double slope(double a, double b, double c, double t) {
        return 2 * (1 - t) * (b - a) + 2 * t * (c - b);
    }
}
