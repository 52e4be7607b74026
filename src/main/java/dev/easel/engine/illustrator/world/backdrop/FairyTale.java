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
        Brush brush = new Brush(g, c -> view.palette().lit(c, 0.3));
        double u = view.unit() * 0.8;
        double x = view.w() * (view.mirrored() ? 0.7 : 0.3);
        double foot = horizon - u * 0.02;
        brush.shaded(
                0x7A8A96,
                0.05,
                Brush.path(
                        x - u * 0.3,
                        foot + u * 0.1,
                        x - u * 0.13,
                        foot - u * 0.1,
                        x - u * 0.08,
                        foot - u * 0.13,
                        x + u * 0.12,
                        foot - u * 0.12,
                        x + u * 0.16,
                        foot - u * 0.07,
                        x + u * 0.34,
                        foot + u * 0.1));
        double[][] towers = {
            {-0.095, 0.14, 0.03},
            {0.1, 0.16, 0.03},
            {-0.05, 0.22, 0.036},
            {0.058, 0.2, 0.034},
            {0.0, 0.3, 0.044},
            {-0.024, 0.12, 0.1}
        };
        for (double[] t : towers) {
            tower(brush, new double[] {x + u * t[0], foot - u * 0.11, u * t[2], u * t[1]});
        }
        g.dispose();
    }

    /** {@code at}: middle, foot, breadth, height. */
    private void tower(Brush brush, double[] at) {
        double w = at[2];
        double top = at[1] - at[3];
        boolean hall = w > view.unit() * 0.06;
        brush.barrel(0xF4E6EC, 0.07, new Rectangle2D.Double(at[0] - w / 2, top, w, at[3]));
        double roof = hall ? w * 0.4 : w * 2;
        brush.shaded(
                0x8F6FC0,
                0.06,
                Brush.path(at[0] - w * 0.66, top, at[0], top - roof, at[0] + w * 0.66, top));
        if (!hall) {
            brush.glow(
                    view.night() || view.low() ? 0xFFE09A : 0x6A5A9A,
                    0.9,
                    new Ellipse2D.Double(at[0] - w * 0.12, top + w * 0.5, w * 0.24, w * 0.5));
            brush.polygon(
                    0xF2668A,
                    at[0],
                    top - roof,
                    at[0] + w * 0.7,
                    top - roof - w * 0.2,
                    at[0],
                    top - roof - w * 0.45);
        }
    }

    /** Toadstools as tall as trees at one side, their gills aglow. */
    void toadstools() {
        Graphics2D g = view.canvas().brush();
        Brush brush = new Brush(g, view.palette()::lit);
        Random dice = view.dice(376);
        double m = view.mirrored() ? 1 : -1;
        double[][] stands = {
            {0.3, 0.66, 0.34}, {0.4, 0.74, 0.5}, {-0.43, 0.72, 0.3}, {0.46, 0.82, 0.26}
        };
        int[] caps = {0xE0526A, 0x8F6FD0, 0xF29A4A, 0x3FA7A0};
        for (int i = 0; i < stands.length; i++) {
            double x = view.w() * (0.5 + m * stands[i][0]);
            double h = view.unit() * stands[i][2] * (0.9 + 0.2 * dice.nextDouble());
            toadstool(
                    brush,
                    dice,
                    new double[] {x, view.h() * stands[i][1], h},
                    caps[dice.nextInt(4)]);
        }
        g.dispose();
    }

    /** {@code at}: middle, foot, height. */
    private static void toadstool(Brush brush, Random dice, double[] at, int cap) {
        double x = at[0];
        double y = at[1];
        double h = at[2];
        Path2D stem = new Path2D.Double();
        stem.moveTo(x - h * 0.1, y);
        stem.quadTo(x - h * 0.03, y - h * 0.4, x - h * 0.06, y - h * 0.7);
        stem.lineTo(x + h * 0.06, y - h * 0.7);
        stem.quadTo(x + h * 0.04, y - h * 0.4, x + h * 0.11, y);
        stem.closePath();
        brush.shaded(0xF3E6D2, 0.07, stem);
        brush.shaded(
                0xFFE7B8,
                0.08,
                new Ellipse2D.Double(x - h * 0.34, y - h * 0.74, h * 0.68, h * 0.14));
        Path2D hat = new Path2D.Double();
        hat.moveTo(x - h * 0.38, y - h * 0.66);
        hat.curveTo(
                x - h * 0.36, y - h * 1.14, x + h * 0.36, y - h * 1.14, x + h * 0.38, y - h * 0.66);
        hat.quadTo(x, y - h * 0.78, x - h * 0.38, y - h * 0.66);
        brush.shaded(cap, 0.1, hat);
        for (int i = 0; i < 6; i++) {
            double r = h * (0.022 + 0.022 * dice.nextDouble());
            double sx = x + h * 0.26 * (i / 2.5 - 1);
            double sy = y - h * (0.83 + 0.1 * (1 - Math.abs(i / 2.5 - 1)) - 0.05 * (i % 2));
            brush.fill(0xFFF6E8, new Ellipse2D.Double(sx - r, sy - r * 0.8, 2 * r, 1.6 * r));
        }
    }
}
