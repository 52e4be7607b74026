package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** The wonders of a land of tales. */
record FairyTale(View view, Sun sun, double horizon) {
    private static final int[] CAPS = {0xE0526A, 0x8F6FD0, 0xF29A4A, 0x3FA7A0};

    /** {@code n} islands that hang in the air, trees on them, water falling off. */
    void islands(int n) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(373);
        Flora flora = new Flora(view, sun);
        double m = view.mirrored() ? 1 : -1;
        for (int i = 0; i < n; i++) {
            double w = view.unit() * (0.3 - 0.07 * i) * (0.85 + 0.3 * dice.nextDouble());
            double x = view.w() * (0.5 + m * (i % 2 == 0 ? 0.28 - 0.07 * i : -0.34));
            double y = horizon * (0.42 + 0.16 * (i % 2) - 0.1 * (i / 2) + 0.06 * dice.nextDouble());
            island(g, dice, flora, new double[] {x, y, w, 0.1 + 0.14 * i});
        }
        g.dispose();
    }

    /** {@code at}: middle, top, breadth, haze. */
    private void island(Graphics2D g, Random dice, Flora flora, double[] at) {
        double x = at[0];
        double y = at[1];
        double w = at[2];
        Brush brush = new Brush(g, c -> view.palette().lit(c, at[3]));
        double fall = w * (0.5 + 0.4 * dice.nextDouble());
        double fx = x + w * (0.2 + 0.12 * dice.nextDouble());
        brush.shaded(0x8A7686, 0.08, rock(dice, x, y, w));
        g.setColor(Colors.awt(Colors.mix(view.palette().horizon(), 0xFFFFFF, 0.5), 0.75));
        g.fill(new Rectangle2D.Double(fx, y, w * 0.045, fall));
        g.fill(new Ellipse2D.Double(fx - w * 0.05, y + fall - w * 0.03, w * 0.145, w * 0.06));
        brush.shaded(
                0x7DB85A,
                0.05,
                new Ellipse2D.Double(x - w * 0.51, y - w * 0.07, w * 1.02, w * 0.16));
        for (int k = 0; k < 6; k++) {
            double tx = x + w * (k / 5.0 - 0.5) * 0.74;
            double h = w * (0.2 + 0.16 * dice.nextDouble());
            Flora.Species species =
                    k % 3 == 0
                            ? Flora.Species.BLOSSOM
                            : k % 3 == 1 ? Flora.Species.PINE : Flora.Species.OAK;
            flora.prop(species, new double[] {0, 1}, 1, k)
                    .look()
                    .draw(g, new double[] {tx, y + w * 0.02}, h, at[3]);
        }
    }

    private static Shape rock(Random dice, double x, double y, double w) {
        Path2D p = new Path2D.Double();
        p.moveTo(x - w / 2, y);
        for (int k = 1; k < 14; k++) {
            double t = k / 14.0;
            double deep =
                    Math.pow(Math.sin(Math.PI * t), 1.4) * w * (0.4 + 0.22 * dice.nextDouble());
            p.lineTo(x - w / 2 + w * t, y + deep);
        }
        p.lineTo(x + w / 2, y);
        p.closePath();
        return p;
    }

    /** A castle of many towers on a far height. */
    void castle() {
        Graphics2D g = view.canvas().brush();
        Brush far = new Brush(g, c -> view.palette().lit(c, 0.3));
        double x = view.w() * (view.mirrored() ? 0.7 : 0.3);
        Brush b = far.at(x, horizon - view.unit() * 0.016, view.unit() * 0.8);
        b.shaded(
                0x7A8A96,
                0.05,
                Brush.path(
                        -0.3, 0.1, -0.13, -0.1, -0.08, -0.13, 0.12, -0.12, 0.16, -0.07, 0.34, 0.1));
        double[][] towers = {
            {-0.095, 0.03, 0.14},
            {0.1, 0.03, 0.16},
            {-0.05, 0.036, 0.22},
            {0.058, 0.034, 0.2},
            {0, 0.044, 0.3},
        };
        for (double[] t : towers) {
            tower(b.at(t[0], -0.11, t[1]), t[2] / t[1]);
        }
        b.barrel(0xF4E6EC, 0.07, new Rectangle2D.Double(-0.074, -0.23, 0.1, 0.12));
        b.shaded(0x8F6FC0, 0.06, Brush.path(-0.09, -0.23, -0.024, -0.27, 0.042, -0.23));
        g.dispose();
    }

    /** Of breadth 1 on the origin, a pennant on its roof. */
    private void tower(Brush b, double high) {
        b.barrel(0xF4E6EC, 0.07, new Rectangle2D.Double(-0.5, -high, 1, high));
        b.shaded(0x8F6FC0, 0.06, Brush.path(-0.66, -high, 0, -high - 2, 0.66, -high));
        int pane = view.night() || view.low() ? 0xFFE09A : 0x6A5A9A;
        b.glow(pane, 0.9, new Ellipse2D.Double(-0.12, 0.5 - high, 0.24, 0.5));
        b.polygon(0xF2668A, 0, -high - 2, 0.7, -high - 2.2, 0, -high - 2.45);
    }

    /** Toadstools as tall as trees at the sides. */
    void toadstools() {
        Graphics2D g = view.canvas().brush();
        Brush brush = new Brush(g, view.palette()::lit);
        Random dice = view.dice(376);
        double m = view.mirrored() ? 1 : -1;
        double[][] stands = {
            {0.3, 0.66, 0.34}, {0.4, 0.74, 0.5}, {-0.43, 0.72, 0.3}, {0.46, 0.82, 0.26}
        };
        for (double[] s : stands) {
            double h = view.unit() * s[2] * (0.9 + 0.2 * dice.nextDouble());
            int cap = CAPS[dice.nextInt(CAPS.length)];
            toadstool(brush.at(view.w() * (0.5 + m * s[0]), view.h() * s[1], h), dice, cap);
        }
        g.dispose();
    }

    /** Of height 1 on the origin. */
    private static void toadstool(Brush b, Random dice, int cap) {
        Path2D stem = new Path2D.Double();
        stem.moveTo(-0.1, 0);
        stem.quadTo(-0.03, -0.4, -0.06, -0.7);
        stem.lineTo(0.06, -0.7);
        stem.quadTo(0.04, -0.4, 0.11, 0);
        stem.closePath();
        b.shaded(0xF3E6D2, 0.07, stem);
        b.shaded(0xFFE7B8, 0.08, new Ellipse2D.Double(-0.34, -0.74, 0.68, 0.14));
        Path2D hat = new Path2D.Double();
        hat.moveTo(-0.38, -0.66);
        hat.curveTo(-0.36, -1.14, 0.36, -1.14, 0.38, -0.66);
        hat.quadTo(0, -0.78, -0.38, -0.66);
        b.shaded(cap, 0.1, hat);
        for (int i = 0; i < 6; i++) {
            double side = i / 2.5 - 1;
            double y = -0.83 - 0.1 * (1 - Math.abs(side)) + 0.05 * (i % 2);
            b.disc(0xFFF6E8, 0.26 * side, y, 0.022 + 0.022 * dice.nextDouble());
        }
    }
}
