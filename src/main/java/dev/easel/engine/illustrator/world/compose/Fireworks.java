package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** Bursts of light in the sky; they have no body that a sprite could show. */
record Fireworks(Canvas canvas, Random dice) {
    static final String KIND = "fireworks";
    private static final int[] COLORS = {
        0xFFD75A, 0xFF5F8A, 0x5FD0FF, 0x8FFF9A, 0xC98FFF, 0xFF9A4A
    };
    private static final int RAYS = 30;

    /** Fills the place of each of the actors with bursts. */
    void paint(List<Actor> actors) {
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        for (Actor a : actors) {
            double r = Math.min(a.width(), a.bottom() - a.top()) / 2;
            double y = (a.top() + a.bottom()) / 2;
            List<Integer> wanted = a.subject.colors();
            for (int i = 0; i < 3; i++) {
                int color =
                        wanted.isEmpty()
                                ? COLORS[dice.nextInt(COLORS.length)]
                                : wanted.get(i % wanted.size());
                double bx = a.x + r * (1.5 * dice.nextDouble() - 0.75) * Math.min(1, i);
                double by = y + r * (1.1 * dice.nextDouble() - 0.55) * Math.min(1, i);
                burst(g, new double[] {bx, by, r * (1 - 0.24 * i)}, color);
            }
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.006, 0.9);
        new Glow(canvas).add(layer, 0.03, 0.7);
        Graphics2D top = canvas.brush();
        top.drawImage(layer, 0, 0, null);
        top.dispose();
    }

    /** Rays that fall a little at their ends, a spark on each; {@code at}: x, y, radius. */
    private void burst(Graphics2D g, double[] at, int color) {
        double r = at[2];
        int pale = Colors.mix(color, 0xFFFFFF, 0.6);
        g.setStroke(
                new BasicStroke(
                        (float) (r * 0.014), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int ring = 1; ring <= 2; ring++) {
            for (int i = 0; i < RAYS; i++) {
                double a = 2 * Math.PI * (i + 0.3 * dice.nextDouble()) / RAYS;
                double reach = r * ring / 2 * (0.9 + 0.2 * dice.nextDouble());
                double from = reach * 0.35;
                double x = at[0] + Math.cos(a) * reach;
                double y = at[1] + Math.sin(a) * reach + reach * 0.1;
                g.setColor(Colors.awt(ring == 1 ? pale : color, 0.85));
                g.draw(
                        new QuadCurve2D.Double(
                                at[0] + Math.cos(a) * from,
                                at[1] + Math.sin(a) * from,
                                at[0] + Math.cos(a) * reach * 0.8,
                                at[1] + Math.sin(a) * reach * 0.8,
                                x,
                                y));
                double spark = r * 0.018;
                g.setColor(Colors.awt(pale, 1));
                g.fill(new Ellipse2D.Double(x - spark, y - spark, 2 * spark, 2 * spark));
            }
        }
    }
}
