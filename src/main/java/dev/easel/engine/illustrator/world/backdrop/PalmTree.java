package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** A whole palm: a leaning ringed trunk and a crown of fronds. */
final class PalmTree {
    private final View view;
    private final Random dice;

    PalmTree(View view, int salt) {
        this.view = view;
        dice = view.dice(salt);
    }

    /** Stands at (x, y), {@code height} pixels tall, leaning by {@code lean} of its height. */
    void paint(double x, double y, double height, double lean) {
        Graphics2D g = view.canvas().brush();
        double topX = x + lean * height;
        double topY = y - height;
        shade(g, x, y, height);
        double[] top = {topX, topY};
        Fronds fronds = new Fronds(view, dice.nextInt(1000));
        crown(g, fronds, top, new double[] {height, 0.02, 7});
        trunk(g, new double[] {x, y, topX, topY}, height);
        crown(g, fronds, top, new double[] {height, 0.3, 6});
        nuts(g, top, height);
        g.dispose();
        view.canvas().pulse().beat();
    }

    /** {@code shape}: height, droop, number of fronds. */
    private void crown(Graphics2D g, Fronds fronds, double[] top, double[] shape) {
        for (int k = 0; k < shape[2]; k++) {
            double t = (k + 0.5) / shape[2];
            double around = Math.PI * (1.02 + 0.96 * t) + (dice.nextDouble() - 0.5) * 0.24;
            double level = around + Math.signum(Math.cos(around)) * shape[1] * 1.6;
            fronds.frond(g, top, level, shape[0] * (0.4 + 0.12 * dice.nextDouble()));
        }
    }

    private void nuts(Graphics2D g, double[] top, double height) {
        double r = height * 0.017;
        for (int i = 0; i < 4; i++) {
            double x = top[0] + (i - 1.5) * r * 1.5;
            double y = top[1] + r * (1.2 + 0.8 * (i % 2));
            g.setColor(Colors.awt(Colors.tone(bark(), -0.08 + 0.03 * i, 1), 1));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2.2 * r));
        }
    }

    /** The tree's shadow at its foot. */
    private void shade(Graphics2D g, double x, double y, double height) {
        double w = height * 0.13;
        g.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) w,
                        new float[] {0, 1},
                        new Color[] {
                            Colors.awt(view.palette().shadow(), 0.5),
                            Colors.awt(view.palette().shadow(), 0)
                        },
                        MultipleGradientPaint.CycleMethod.NO_CYCLE));
        g.fill(new Ellipse2D.Double(x - w, y - w * 0.14, 2 * w, w * 0.36));
    }

    private int bark() {
        return view.palette().lit(view.low() ? 0x57404A : 0x9A7B58);
    }

    private void trunk(Graphics2D g, double[] line, double height) {
        int rings = 44;
        for (int i = 0; i < rings; i++) {
            double t = (double) i / rings;
            double bow = Math.pow(t, 1.7);
            double x = line[0] + (line[2] - line[0]) * bow;
            double y = line[1] + (line[3] - line[1]) * t;
            double flare = 1 + 0.8 * Math.exp(-t * 16);
            double width = height * (0.034 - 0.014 * t) * flare;
            double step = height / rings * 1.5;
            double tone = (i % 2) * -0.025 + (dice.nextDouble() - 0.5) * 0.02;
            g.setPaint(
                    new GradientPaint(
                            (float) (x - width / 2),
                            0,
                            Colors.awt(Colors.tone(bark(), tone + 0.05, 1), 1),
                            (float) (x + width / 2),
                            0,
                            Colors.awt(Colors.tone(bark(), tone - 0.07, 1), 1)));
            Path2D p = new Path2D.Double();
            p.moveTo(x - width / 2, y);
            p.lineTo(x - width * 0.53, y - step);
            p.lineTo(x + width * 0.53, y - step);
            p.lineTo(x + width / 2, y);
            p.quadTo(x, y + width * 0.16, x - width / 2, y);
            g.fill(p);
        }
    }
}
