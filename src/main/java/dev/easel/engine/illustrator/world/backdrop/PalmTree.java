package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
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
        trunk(g, new double[] {x, y, topX, topY}, height);
        Fronds fronds = new Fronds(view, dice.nextInt(1000));
        for (int k = 0; k < 11; k++) {
            double around =
                    Math.PI * (0.98 + 1.04 * ((k * 0.618) % 1.0)) + (dice.nextDouble() - 0.5) * 0.2;
            fronds.frond(
                    g,
                    new double[] {topX, topY},
                    around,
                    height * (0.42 + 0.12 * dice.nextDouble()));
        }
        g.dispose();
        view.canvas().pulse().beat();
    }

    private void trunk(Graphics2D g, double[] line, double height) {
        int bark = view.palette().lit(view.low() ? 0x5A4048 : 0x9A7B58);
        int rings = 26;
        for (int i = 0; i < rings; i++) {
            double t = (double) i / rings;
            double x = line[0] + (line[2] - line[0]) * t * t;
            double y = line[1] + (line[3] - line[1]) * t;
            double width = height * (0.036 - 0.014 * t);
            double step = height / rings * 1.25;
            Path2D p = new Path2D.Double();
            p.moveTo(x - width / 2, y);
            p.lineTo(x - width * 0.6, y - step);
            p.lineTo(x + width * 0.6, y - step);
            p.lineTo(x + width / 2, y);
            p.closePath();
            g.setColor(
                    Colors.awt(
                            Colors.tone(
                                    bark, (i % 2) * -0.04 + (dice.nextDouble() - 0.5) * 0.03, 1),
                            1));
            g.fill(p);
        }
    }
}
