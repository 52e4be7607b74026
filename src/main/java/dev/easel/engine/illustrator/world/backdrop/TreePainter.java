package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Draws one tree, crown of dabs of leaf from dark to light, or tiers of needles. */
final class TreePainter {
    /** A dab of leaf: place, size, turn, and how light it is. */
    private record Dab(double x, double y, double size, double turn, double light) {}

    private final Graphics2D g;
    private final Random dice;
    private final double sun;
    private final Palette palette;

    TreePainter(Graphics2D g, Random dice, boolean sunLeft, Palette palette) {
        this.g = g;
        this.dice = dice;
        this.sun = sunLeft ? -1 : 1;
        this.palette = palette;
    }

    /** A spreading crown on a forked trunk; (x, y) is its foot, {@code h} its height in pixels. */
    void broadleaf(double x, double y, double h, int leaf) {
        trunk(x, y, h * 0.62, h * 0.05);
        List<Dab> dabs = new ArrayList<>();
        int lobes = 9 + dice.nextInt(4);
        for (int i = 0; i < lobes; i++) {
            double a = i * 2.4 + dice.nextDouble() * 0.5;
            double d = Math.sqrt((i + 0.5) / lobes);
            double lx = x + Math.cos(a) * d * h * 0.27;
            double ly = y - h * 0.63 + Math.sin(a) * d * h * 0.22;
            lobe(
                    dabs,
                    new double[] {lx, ly, h * (0.125 + 0.05 * dice.nextDouble())},
                    new double[] {x, y - h * 0.62, h * 0.36},
                    88);
        }
        paint(dabs, leaf);
    }

    /** A low round shrub. */
    void bush(double x, double y, double h, int leaf) {
        List<Dab> dabs = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            double lx = x + (i - 3) * h * 0.13;
            double r = h * (0.2 + 0.08 * dice.nextDouble()) * (1 - 0.08 * Math.abs(i - 3));
            lobe(
                    dabs,
                    new double[] {lx, y - r * 0.9 - h * 0.12 * dice.nextDouble(), r},
                    new double[] {x, y - h * 0.3, h * 0.42},
                    70);
        }
        paint(dabs, leaf);
    }

    /** A tall narrow crown. */
    void poplar(double x, double y, double h, int leaf) {
        trunk(x, y, h * 0.3, h * 0.035);
        List<Dab> dabs = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            double t = i / 10.0;
            double r = h * (0.05 + 0.085 * Math.sin(Math.PI * (0.12 + 0.8 * t)));
            double lx = x + (dice.nextDouble() - 0.5) * h * 0.07;
            lobe(
                    dabs,
                    new double[] {lx, y - h * (0.18 + 0.74 * t), r},
                    new double[] {x, y - h * 0.5, h * 0.3},
                    46);
        }
        paint(dabs, leaf);
    }

    /** A slender white trunk with dark marks under a light, drooping crown. */
    void birch(double x, double y, double h, int leaf) {
        double lean = (dice.nextDouble() - 0.5) * h * 0.05;
        double w = h * 0.017;
        int bark = palette.lit(0xF1EDE4);
        Path2D stem = new Path2D.Double();
        stem.moveTo(x - w, y);
        stem.quadTo(x - w * 0.6, y - h * 0.5, x + lean - w * 0.3, y - h * 0.86);
        stem.lineTo(x + lean + w * 0.3, y - h * 0.86);
        stem.quadTo(x + w * 0.8, y - h * 0.5, x + w, y);
        stem.closePath();
        g.setColor(Colors.awt(bark, 1));
        g.fill(stem);
        g.setColor(Colors.awt(palette.lit(0x4A443F), 0.85));
        for (int i = 0; i < 11; i++) {
            double t = (i + dice.nextDouble()) / 11 * 0.8;
            double mark = w * (0.5 + 0.9 * dice.nextDouble());
            double mx = x + lean * t + (dice.nextDouble() - 0.5) * w;
            g.fill(new Ellipse2D.Double(mx - mark / 2, y - h * t, mark, h * 0.006));
        }
        List<Dab> dabs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double t = i / 11.0;
            double r = h * (0.06 + 0.075 * Math.sin(Math.PI * (0.15 + 0.75 * t)));
            double lx = x + lean + (dice.nextDouble() - 0.5) * h * 0.22 * (1.1 - t);
            double[] crown = {x, y - h * 0.6, h * 0.34};
            lobe(dabs, new double[] {lx, y - h * (0.32 + 0.6 * t), r}, crown, 42);
        }
        paint(dabs, leaf);
    }

    /**
     * A conifer: tiers of drooping boughs, each dark beneath and light on the sun's side; {@code
     * laden} with snow or not.
     */
    void pine(double x, double y, double h, int needle, boolean laden) {
        trunk(x, y, h * 0.3, h * 0.03);
        Ramp ramp = ramp(needle);
        Ramp snow = new Ramp(palette.lit(0x9FB4D2), palette.lit(0xDCE8F6), palette.lit(0xFFFFFF));
        int tiers = 11 + dice.nextInt(4);
        double spread = 0.2 + 0.07 * dice.nextDouble();
        for (int k = 0; k < tiers; k++) {
            double t = k / (tiers - 1.0);
            double ty = y - h * (0.1 + 0.84 * t);
            double half = h * spread * Math.pow(1 - t, 0.85) + h * 0.012;
            int boughs = 18;
            for (int i = 0; i < boughs; i++) {
                double side = (i + 0.5) / boughs * 2 - 1;
                double order = Math.floorMod(i * 7, boughs) / (double) boughs;
                double light = 0.34 + 0.3 * side * sun + 0.22 * (order - 0.5) + 0.14 * t;
                bough(
                        new double[] {
                            x,
                            ty,
                            side * half * (0.8 + 0.35 * dice.nextDouble()),
                            h * 0.085 * (1 - 0.5 * t)
                        },
                        laden && order > 0.45 ? snow.at(light) : ramp.at(light));
            }
        }
    }

    /** {@code shape}: x and y at the trunk, reach to the side, droop. */
    private void bough(double[] shape, int color) {
        double ex = shape[0] + shape[2];
        double ey = shape[1] + shape[3] * (0.7 + 0.6 * dice.nextDouble());
        double thick = shape[3] * 0.55;
        Path2D p = new Path2D.Double();
        p.moveTo(shape[0], shape[1] - thick * 1.5);
        p.quadTo(shape[0] + shape[2] * 0.55, shape[1] - thick * 0.2, ex, ey);
        p.quadTo(shape[0] + shape[2] * 0.4, shape[1] + thick * 1.7, shape[0], shape[1] + thick);
        p.closePath();
        g.setColor(Colors.awt(color, 1));
        g.fill(p);
    }

    private Ramp ramp(int leaf) {
        int lit = palette.lit(leaf);
        int dark = Colors.mix(Colors.tone(lit, -0.16, 0.85), palette.shadow(), 0.28);
        int bright = Colors.mix(Colors.tone(lit, 0.13, 1.08), palette.sun(), 0.22);
        return new Ramp(dark, Colors.tone(lit, -0.05, 1), lit, bright);
    }

    private void trunk(double x, double y, double h, double width) {
        int bark = palette.lit(0x6A4E38);
        Path2D p = new Path2D.Double();
        p.moveTo(x - width * 0.75, y);
        p.quadTo(x - width * 0.4, y - h * 0.3, x - width * 0.3, y - h);
        p.lineTo(x + width * 0.3, y - h);
        p.quadTo(x + width * 0.4, y - h * 0.3, x + width * 0.75, y);
        p.closePath();
        g.setColor(Colors.awt(Colors.tone(bark, -0.06, 1), 1));
        g.fill(p);
        g.setColor(Colors.awt(Colors.tone(bark, 0.07, 1), 0.8));
        g.setStroke(
                new BasicStroke(
                        (float) (width * 0.35), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(
                new QuadCurve2D.Double(
                        x + sun * width * 0.45,
                        y,
                        x + sun * width * 0.25,
                        y - h * 0.4,
                        x + sun * width * 0.14,
                        y - h));
    }

    /** {@code lobe}: middle and radius; {@code crown}: middle and radius of the whole. */
    private void lobe(List<Dab> dabs, double[] lobe, double[] crown, int n) {
        for (int i = 0; i < n; i++) {
            double a = dice.nextDouble() * 2 * Math.PI;
            double d = Math.sqrt(dice.nextDouble());
            double ox = Math.cos(a) * d;
            double oy = Math.sin(a) * d;
            double x = lobe[0] + ox * lobe[2];
            double y = lobe[1] + oy * lobe[2] * 0.85;
            double own = 0.5 * ox * sun - 0.75 * oy;
            double whole = (0.4 * (x - crown[0]) * sun - 0.8 * (y - crown[1])) / crown[2];
            double light = 0.42 + 0.26 * own + 0.3 * whole + (dice.nextDouble() - 0.5) * 0.3;
            dabs.add(new Dab(x, y, lobe[2] * (0.12 + 0.11 * dice.nextDouble()), a, light));
        }
    }

    private void paint(List<Dab> dabs, int leaf) {
        Ramp ramp = ramp(leaf);
        dabs.sort(Comparator.comparingDouble(Dab::light));
        AffineTransform upright = g.getTransform();
        for (Dab dab : dabs) {
            g.translate(dab.x, dab.y);
            g.rotate(dab.turn);
            g.setColor(Colors.awt(ramp.at(dab.light), 0.96));
            g.fill(new Ellipse2D.Double(-dab.size, -dab.size * 0.6, dab.size * 2, dab.size * 1.2));
            g.setTransform(upright);
        }
    }
}
