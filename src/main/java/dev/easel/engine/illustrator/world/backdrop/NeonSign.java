package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Signs of bent light tubes with made-up letters; drawn on a layer that will glow. */
final class NeonSign {
    private final Graphics2D g;
    private final Random dice;
    private final int color;

    NeonSign(Graphics2D g, Random dice, int color) {
        this.g = g;
        this.dice = dice;
        this.color = color;
    }

    /** A tall board, letters one above the other. */
    void vertical(Rectangle2D.Double box) {
        board(box, box.width * 0.3);
        int n = (int) Math.clamp(Math.round(box.height / box.width), 2, 7);
        for (int i = 0; i < n; i++) {
            double size = Math.min(box.width * 0.5, box.height / n * 0.62);
            letter(box.x + box.width / 2 - size / 2, box.y + box.height * (i + 0.22) / n, size);
        }
    }

    /** A broad board, letters side by side. */
    void horizontal(Rectangle2D.Double box) {
        board(box, box.height * 0.3);
        int n = (int) Math.clamp(Math.round(box.width / box.height), 2, 7);
        for (int i = 0; i < n; i++) {
            double size = Math.min(box.height * 0.5, box.width / n * 0.62);
            letter(box.x + box.width * (i + 0.22) / n, box.y + box.height / 2 - size / 2, size);
        }
    }

    /** Two rings, one in the other. */
    void ring(double x, double y, double r) {
        tube(r * 0.16, color);
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        tube(r * 0.12, bright());
        g.draw(new Ellipse2D.Double(x - r * 0.55, y - r * 0.55, r * 1.1, r * 1.1));
    }

    /** A straight tube. */
    void line(double[] from, double[] to, double width) {
        tube(width, color);
        g.draw(new Line2D.Double(from[0], from[1], to[0], to[1]));
    }

    private void board(Rectangle2D.Double box, double round) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, round, round);
        g.setColor(Colors.awt(Colors.mix(color, 0x08041A, 0.8), 0.92));
        g.fill(shape);
        tube(Math.min(box.width, box.height) * 0.07, color);
        g.draw(shape);
    }

    private void letter(double x, double y, double s) {
        tube(s * 0.15, bright());
        int strokes = 1 + dice.nextInt(62);
        double[][] lines = {
            {0, 0, 1, 0},
            {0.5, 0, 0.5, 1},
            {0, 0.5, 1, 0.5},
            {0, 1, 1, 1},
            {0, 0, 0, 1},
            {1, 0, 1, 1}
        };
        for (int i = 0; i < lines.length; i++) {
            if ((strokes >> i & 1) == 1) {
                double[] l = lines[i];
                g.draw(new Line2D.Double(x + l[0] * s, y + l[1] * s, x + l[2] * s, y + l[3] * s));
            }
        }
    }

    private int bright() {
        return Colors.mix(color, 0xFFFFFF, 0.5);
    }

    private void tube(double width, int tint) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Colors.awt(tint, 1));
    }
}
