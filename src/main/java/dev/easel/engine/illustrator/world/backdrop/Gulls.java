package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** A few birds far away in the sky. */
final class Gulls {
    private Gulls() {}

    static void paint(View view, Sun sun, double horizon) {
        if (view.night() || view.raining() || view.absent("bird", "birds")) {
            return;
        }
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(91);
        double cx =
                view.w() * (sun.left(view.w()) ? 0.62 : 0.36)
                        + view.w() * 0.1 * (dice.nextDouble() - 0.5);
        double cy = horizon * (0.4 + 0.2 * dice.nextDouble());
        int n = 3 + dice.nextInt(4);
        g.setColor(
                Colors.awt(Colors.mix(view.palette().shadow(), view.palette().haze(), 0.25), 0.85));
        for (int i = 0; i < n; i++) {
            double x = cx + (dice.nextDouble() - 0.5) * view.unit() * 0.24;
            double y = cy + (dice.nextDouble() - 0.5) * view.unit() * 0.12;
            double s = view.unit() * (0.007 + 0.008 * dice.nextDouble());
            double lift = 0.5 + 0.4 * dice.nextDouble();
            Path2D p = new Path2D.Double();
            p.moveTo(x - s, y - s * 0.3 * lift);
            p.quadTo(x - s * 0.45, y - s * lift, x, y);
            p.quadTo(x + s * 0.5, y - s * lift, x + s, y - s * 0.2 * lift);
            g.setStroke(
                    new BasicStroke(
                            (float) (s * 0.14), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(p);
        }
        g.dispose();
    }
}
