package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Striped parasols on the far sand, a towel beside each. */
record Parasols(View view, Sun sun) {
    private static final int[][] STRIPES = {
        {0xE4572E, 0xFFF6E6}, {0x2F7FC4, 0xFFFDF6}, {0xF2B632, 0xFFF8E4}, {0x2E9E8F, 0xFBF4E2}
    };
    private static final int GORES = 6;
    private static final double HALF = 0.62;

    void paint(Shore shore) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(113);
        double side = view.mirrored() ? 1 : -1;
        int n = 3 + dice.nextInt(3);
        for (int i = 0; i < n; i++) {
            double near = (double) i / n;
            double x = view.w() * (0.5 + side * (0.12 + 0.34 * near + 0.03 * dice.nextDouble()));
            double y = shore.at(x) + view.unit() * (0.035 + 0.07 * near);
            double size = view.unit() * (0.075 + 0.075 * near);
            Brush brush = new Brush(g, view.palette()::lit).at(x, y, size);
            stand(brush, STRIPES[dice.nextInt(STRIPES.length)], 0.1 * (dice.nextDouble() - 0.5));
        }
        g.dispose();
    }

    /** One of height 1 with its foot at the origin. */
    private void stand(Brush b, int[] colors, double lean) {
        double away = sun.left(view.w()) ? 0.35 : -0.35;
        b.shade(0.22, new Ellipse2D.Double(away - HALF, -0.05, 2 * HALF, 0.16));
        b.polygon(colors[0], 0.1, 0.1, 0.82, 0.1, 0.72, -0.02, 0.16, -0.02);
        b.polygon(colors[1], 0.13, 0.065, 0.79, 0.065, 0.765, 0.03, 0.15, 0.03);
        b.line(0xE9DFCB, 0.035, new Line2D.Double(0, 0, lean, -1.02));
        for (int k = 0; k < GORES; k++) {
            gore(b, k, colors[k % 2], lean);
        }
        b.shade(0.16, shade(away, lean));
    }

    private static void gore(Brush b, int k, int color, double lean) {
        double left = edge(k);
        double right = edge(k + 1);
        Path2D p = new Path2D.Double();
        p.moveTo(lean, -1.08);
        p.quadTo(lean + left * 0.75, -1.04, left, -0.68);
        p.quadTo((left + right) / 2, -0.63, right, -0.68);
        p.quadTo(lean + right * 0.75, -1.04, lean, -1.08);
        b.shaded(color, 0.05, p);
    }

    /** The canopy's half that is turned from the sun. */
    private static Path2D shade(double away, double lean) {
        double rim = Math.signum(away) * HALF;
        Path2D p = new Path2D.Double();
        p.moveTo(lean, -1.08);
        p.quadTo(lean + rim * 0.75, -1.04, rim, -0.68);
        p.quadTo(rim * 0.6, -0.62, rim * 0.15, -0.66);
        p.closePath();
        return p;
    }

    private static double edge(int k) {
        return -HALF * Math.cos(Math.PI * k / GORES);
    }
}
