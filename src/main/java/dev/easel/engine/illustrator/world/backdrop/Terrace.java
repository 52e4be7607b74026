package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;

/** A row of old houses across a square or a lane, seen straight on. */
final class Terrace implements Backdrop {
    private static final double FOOT = 0.66;
    private static final double KERB = 0.085;

    private final boolean market;

    /** {@code market}: shops with awnings, lamps on strings. */
    Terrace(boolean market) {
        this.market = market;
    }

    @Override
    public Stage paint(View view) {
        double foot = view.h() * FOOT;
        double horizon = view.h() * 0.5;
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(foot + 1);
        new Spires(view, foot - view.unit() * 0.16).paint();
        houses(view, foot);
        ground(view, foot);
        lamps(view, foot);
        boolean wet = view.raining() || view.neon();
        if (wet) {
            double[] base = new double[view.canvas().width];
            Arrays.fill(base, foot);
            new WetGround(view, horizon, base, view.palette().lit(0x5F6068)).paint(0.7);
        }
        return new Stage(
                horizon,
                view.h() * 0.9,
                foot + view.unit() * 0.05,
                Double.NaN,
                wet ? Stage.Ground.WET : Stage.Ground.ROAD,
                view.light(sun));
    }

    private void houses(View view, double foot) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(231);
        double x = -view.unit() * (0.05 + 0.1 * dice.nextDouble());
        while (x < view.w()) {
            double w = view.unit() * (0.2 + 0.13 * dice.nextDouble());
            double h = view.unit() * (0.3 + 0.13 * dice.nextDouble());
            var front = new Rectangle2D.Double(x, foot - h, w, h);
            new Townhouse(g, view, dice, front).draw(market || dice.nextInt(3) == 0);
            x += w;
            view.canvas().pulse().beat();
        }
        g.dispose();
    }

    /** A pavement along the houses, a kerb, then cobbles in arcs. */
    private static void ground(View view, double foot) {
        var p = view.palette();
        int slab = p.lit(0xC9BFAE);
        int joint = Colors.tone(slab, -0.1, 1);
        int stone = p.lit(0x9C948C);
        int gap = Colors.mix(Colors.tone(stone, -0.16, 1), p.shadow(), 0.2);
        double horizon = view.h() * 0.5;
        double edge = foot + (view.h() - foot) * KERB * 2;
        int seed = view.seed(232);
        view.canvas()
                .shade(
                        foot,
                        view.h(),
                        (x, y) -> {
                            double depth = view.unit() / (y - horizon);
                            double u = (x - view.w() / 2) / view.unit() * depth;
                            double shade = 1 - 0.3 * smooth(view.unit() * 0.03, 0, y - foot);
                            int c;
                            if (y < edge) {
                                c = tile(u * 5, depth * 3, joint, slab);
                            } else {
                                c = cobble(u * 13, depth * 16, seed, new int[] {gap, stone});
                                c =
                                        Colors.scale(
                                                c,
                                                1
                                                        - 0.35
                                                                * smooth(
                                                                        view.unit() * 0.012,
                                                                        0,
                                                                        y - edge));
                            }
                            double broad = Texture.CLOUDY.at(u * 0.9, depth * 0.9 + 3);
                            return Colors.scale(Colors.shift(c, broad * 22), shade);
                        });
    }

    private static int tile(double u, double v, int joint, int slab) {
        double seam = Math.min(Math.abs(u - Math.rint(u)), Math.abs(v - Math.rint(v)));
        return Colors.blend(joint, slab, smooth(0.02, 0.05, seam));
    }

    /** {@code colors}: gap, stone. */
    private static int cobble(double u, double v, int seed, int[] colors) {
        int row = (int) Math.floor(v);
        double shifted = u + (row & 1) * 0.5;
        int column = (int) Math.floor(shifted);
        double dx = (shifted - column - 0.5) * 2;
        double dy = (v - row - 0.5) * 2;
        double d = Math.pow(Math.abs(dx), 3) + Math.pow(Math.abs(dy), 3);
        int own = Colors.shift(colors[1], (Noise.white(column, row, seed) - 0.5) * 34 - dy * 9);
        return Colors.blend(own, colors[0], smooth(0.45, 0.95, d));
    }

    private void lamps(View view, double foot) {
        Canvas canvas = view.canvas();
        BufferedImage light = Canvas.layer(canvas.width, canvas.height);
        Graphics2D glow = Canvas.brush(light);
        Graphics2D g = canvas.brush();
        boolean lit = view.night() || view.low();
        double m = view.mirrored() ? 1 : -1;
        for (double t : new double[] {0.12, 0.88}) {
            post(
                    view,
                    new Graphics2D[] {g, glow},
                    view.w() * (0.5 + m * (t - 0.5)),
                    foot + view.unit() * 0.045);
        }
        if (market) {
            strings(view, new Graphics2D[] {g, glow}, foot);
        }
        g.dispose();
        glow.dispose();
        if (lit) {
            new Glow(canvas).add(light, 0.012, 1.1);
            new Glow(canvas).add(light, 0.06, 0.8);
        }
    }

    /** An iron post with a lantern; {@code on}: the picture and the layer of light. */
    private static void post(View view, Graphics2D[] on, double x, double y) {
        double u = view.unit();
        Graphics2D g = on[0];
        g.setColor(
                Colors.awt(
                        Colors.mix(view.palette().lit(0x3A3F48), view.palette().shadow(), 0.3), 1));
        g.fill(new Rectangle2D.Double(x - u * 0.004, y - u * 0.3, u * 0.008, u * 0.3));
        g.fill(new Rectangle2D.Double(x - u * 0.01, y - u * 0.05, u * 0.02, u * 0.05));
        g.fill(new Rectangle2D.Double(x - u * 0.016, y - u * 0.37, u * 0.032, u * 0.008));
        g.fill(new Rectangle2D.Double(x - u * 0.013, y - u * 0.306, u * 0.026, u * 0.008));
        int lamp = view.night() || view.low() ? 0xFFDC90 : view.palette().lit(0xE9E6D2);
        for (Graphics2D each : on) {
            each.setColor(Colors.awt(lamp, 1));
            each.fill(new Rectangle2D.Double(x - u * 0.011, y - u * 0.362, u * 0.022, u * 0.056));
        }
    }

    /** Lamps on cords, or pennants by day. */
    private static void strings(View view, Graphics2D[] on, double foot) {
        int[] colors = {0xE9564A, 0xF2B63C, 0x4FA7B8, 0x7FB35A, 0xC46BA8};
        boolean lit = view.night() || view.low();
        Random dice = view.dice(233);
        double u = view.unit();
        for (int k = 0; k < 2; k++) {
            double y = foot - u * (0.33 + 0.09 * k);
            double sag = u * (0.09 + 0.03 * dice.nextDouble());
            var cord =
                    new QuadCurve2D.Double(
                            -u * 0.02,
                            y,
                            view.w() * (0.4 + 0.2 * dice.nextDouble()),
                            y + 2 * sag,
                            view.w() + u * 0.02,
                            y - u * 0.03);
            on[0].setStroke(new BasicStroke((float) (u * 0.0022)));
            on[0].setColor(Colors.awt(view.palette().shadow(), 0.8));
            on[0].draw(cord);
            int n = (int) (view.w() / u * 17);
            for (int i = 1; i < n; i++) {
                double t = (double) i / n;
                double x = bend(cord.x1, cord.ctrlx, cord.x2, t);
                double cy = bend(cord.y1, cord.ctrly, cord.y2, t);
                bulb(
                        on,
                        new double[] {x, cy, u * 0.011},
                        lit ? 0xFFD98A : view.palette().lit(colors[i % 5]));
            }
        }
    }

    private static double bend(double a, double b, double c, double t) {
        return (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    }

    /** {@code at}: x, y, radius. */
    private static void bulb(Graphics2D[] on, double[] at, int color) {
        for (Graphics2D g : on) {
            g.setColor(Colors.awt(color, 1));
            g.fill(new Ellipse2D.Double(at[0] - at[2] * 0.8, at[1], at[2] * 1.6, at[2] * 2));
        }
        on[0].setColor(Colors.awt(0xFFFFFF, 0.4));
        on[0].draw(
                new Line2D.Double(
                        at[0] - at[2] * 0.3,
                        at[1] + at[2] * 0.5,
                        at[0] - at[2] * 0.3,
                        at[1] + at[2]));
    }
}
