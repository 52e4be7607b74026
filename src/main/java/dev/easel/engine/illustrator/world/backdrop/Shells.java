package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Pebbles and shells strewn over the sand, and a starfish. */
final class Shells {
    private static final int[] PEBBLES = {0xFFFFFF, 0xE9C9A6, 0xB98D6B, 0xF2B9A0, 0x9A8578};
    private final View view;
    private final Graphics2D g;
    private final Random dice;

    private Shells(View view, Graphics2D g) {
        this.view = view;
        this.g = g;
        dice = view.dice(101);
    }

    static void strew(View view, Shore shore) {
        Graphics2D g = view.canvas().brush();
        Shells shells = new Shells(view, g);
        shells.pebbles(shore);
        if (!view.absent("starfish")) {
            shells.starfish(shore);
        }
        g.dispose();
    }

    private void pebbles(Shore shore) {
        int n = view.some(170);
        for (int i = 0; i < n; i++) {
            double x = dice.nextDouble() * view.w();
            double t = Math.pow(dice.nextDouble(), 0.7);
            double from = shore.at(x) + view.unit() * 0.02;
            double y = from + (view.h() - from) * t;
            double s = view.unit() * (0.0010 + 0.0042 * t * t) * (0.5 + dice.nextDouble());
            pebble(x, y, s, view.palette().lit(PEBBLES[dice.nextInt(PEBBLES.length)]));
        }
    }

    private void pebble(double x, double y, double s, int c) {
        g.setColor(Colors.awt(view.palette().shadow(), 0.22));
        g.fill(new Ellipse2D.Double(x - s * 0.8, y - s * 0.3, s * 2.3, s * 1.1));
        g.setColor(Colors.awt(c, 1));
        g.fill(new Ellipse2D.Double(x - s, y - s * 0.6, s * 2, s * 1.2));
        g.setColor(Colors.awt(Colors.mix(c, 0xFFFFFF, 0.6), 0.6));
        g.fill(new Ellipse2D.Double(x - s * 0.5, y - s * 0.45, s * 0.7, s * 0.4));
    }

    private void starfish(Shore shore) {
        double x =
                view.w()
                        * (view.mirrored()
                                ? 0.16 + 0.12 * dice.nextDouble()
                                : 0.72 + 0.14 * dice.nextDouble());
        double y = Math.max(shore.at(x) + view.unit() * 0.08, view.h() * 0.935);
        if (y > view.h() * 0.97) {
            return;
        }
        double s = view.unit() * 0.03;
        int c = view.palette().lit(0xE8744F);
        Path2D p = new Path2D.Double();
        double turn = dice.nextDouble() * 2;
        for (int i = 0; i < 10; i++) {
            double a = i * Math.PI / 5 + turn;
            double d = i % 2 == 0 ? s : s * 0.42;
            if (i == 0) {
                p.moveTo(x + Math.cos(a) * d, y + Math.sin(a) * d * 0.55);
            } else {
                p.lineTo(x + Math.cos(a) * d, y + Math.sin(a) * d * 0.55);
            }
        }
        p.closePath();
        g.setStroke(
                new BasicStroke((float) (s * 0.26), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.translate(s * 0.08, s * 0.12);
        g.setColor(Colors.awt(view.palette().shadow(), 0.35));
        g.draw(p);
        g.translate(-s * 0.08, -s * 0.12);
        g.setColor(Colors.awt(c, 1));
        g.draw(p);
        g.fill(p);
        dots(x, y, s, new double[] {turn, c});
    }

    private void dots(double x, double y, double s, double[] look) {
        g.setColor(Colors.awt(Colors.mix((int) look[1], 0xFFF0D8, 0.6), 0.9));
        for (int i = 0; i < 5; i++) {
            for (int k = 1; k < 5; k++) {
                double a = i * 2 * Math.PI / 5 + look[0];
                double d = s * 0.2 * k;
                g.fill(
                        new Ellipse2D.Double(
                                x + Math.cos(a) * d - s * 0.035,
                                y + Math.sin(a) * d * 0.55 - s * 0.03,
                                s * 0.07,
                                s * 0.06));
            }
        }
    }
}
