package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Lanterns on posts, and lamps on cords over a market; by day the cords carry pennants. */
final class StreetLights {
    private static final int LIGHT = 0xFFDC90;
    private static final int[] PENNANTS = {0xE9564A, 0xF2B63C, 0x4FA7B8, 0x7FB35A, 0xC46BA8};

    private final View view;
    private final double foot;
    private final boolean lit;
    private final BufferedImage glow;
    private final List<Graphics2D> on;

    /** {@code foot}: the row where the houses stand. */
    StreetLights(View view, double foot) {
        this.view = view;
        this.foot = foot;
        lit = view.night() || view.low();
        glow = Canvas.layer(view.canvas().width, view.canvas().height);
        on = List.of(view.canvas().brush(), Canvas.brush(glow));
    }

    void paint(boolean cords) {
        for (double across : new double[] {0.12, 0.88}) {
            post(view.w() * across, foot + view.unit() * 0.045);
        }
        if (cords) {
            Random dice = view.dice(233);
            cord(dice, foot - view.unit() * 0.33);
            cord(dice, foot - view.unit() * 0.42);
        }
        on.forEach(Graphics2D::dispose);
        if (lit) {
            new Glow(view.canvas()).add(glow, 0.012, 1.1);
            new Glow(view.canvas()).add(glow, 0.06, 0.8);
        }
    }

    private void post(double x, double y) {
        double u = view.unit();
        Brush iron = new Brush(on.getFirst(), view.palette()::lit).at(x, y, u);
        int color = 0x34373F;
        iron.box(color, -0.004, -0.3, 0.008, 0.3);
        iron.box(color, -0.01, -0.05, 0.02, 0.05);
        iron.box(color, -0.016, -0.37, 0.032, 0.008);
        iron.box(color, -0.013, -0.306, 0.026, 0.008);
        int lamp = lit ? LIGHT : view.palette().lit(0xE9E6D2);
        for (Graphics2D g : on) {
            g.setColor(Colors.awt(lamp, 1));
            g.fill(new Rectangle2D.Double(x - u * 0.011, y - u * 0.362, u * 0.022, u * 0.056));
        }
    }

    private void cord(Random dice, double y) {
        double u = view.unit();
        double sag = u * (0.18 + 0.06 * dice.nextDouble());
        double low = view.w() * (0.4 + 0.2 * dice.nextDouble());
        double end = view.w() + u * 0.02;
        var cord = new QuadCurve2D.Double(-u * 0.02, y, low, y + sag, end, y - u * 0.03);
        Graphics2D g = on.getFirst();
        g.setStroke(new BasicStroke((float) (u * 0.0022)));
        g.setColor(Colors.awt(view.palette().shadow(), 0.8));
        g.draw(cord);
        int n = (int) (view.w() / u * 17);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double x = bend(cord.x1, cord.ctrlx, cord.x2, t);
            int color = lit ? LIGHT : view.palette().lit(PENNANTS[i % PENNANTS.length]);
            bulb(x, bend(cord.y1, cord.ctrly, cord.y2, t), color);
        }
    }

    private static double bend(double a, double b, double c, double t) {
        return (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    }

    private void bulb(double x, double y, int color) {
        double r = view.unit() * 0.011;
        for (Graphics2D g : on) {
            g.setColor(Colors.awt(color, 1));
            g.fill(new Ellipse2D.Double(x - r * 0.8, y, r * 1.6, r * 2));
        }
    }
}
