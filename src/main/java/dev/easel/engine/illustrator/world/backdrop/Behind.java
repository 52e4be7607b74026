package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What is seen behind a table, down to its far edge. */
final class Behind {
    private Behind() {}

    static void plaster(View view, int[] wall, double edge, boolean left) {
        Ramp ramp = new Ramp(wall[0], wall[1]);
        double sx = view.w() * (left ? 0.16 : 0.84);
        double shift = (view.seed(202) & 255) / 16.0;
        view.canvas()
                .shadeSmooth(
                        0,
                        edge + 2,
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double d = Math.hypot((x - sx) / view.unit(), ny - 0.24);
                            double light = Math.exp(-d * d * 1.2) * 1.05 + 0.09;
                            double uneven = Texture.CLOUDY.at(nx * 1.4 + shift, ny * 1.4) * 0.14;
                            return Colors.shift(
                                    ramp.at(light + uneven),
                                    Texture.CLOUDY.at(nx * 16, ny * 16 + shift) * 3);
                        });
        windowLight(view, left);
    }

    /** The panes' light, thrown slanting on the wall, with the shadow of a twig in it. */
    private static void windowLight(View view, boolean left) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        g.setColor(Colors.awt(view.low() ? 0xFFD9A0 : 0xFFF7DE, 0.62));
        double u = view.unit();
        double x0 = view.w() * (left ? 0.62 : 0.22);
        double slant = left ? -0.34 : 0.34;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                double x = x0 + i * u * 0.15;
                double y = view.h() * 0.05 + j * u * 0.165;
                pane(g, new Rectangle2D.Double(x, y, u * 0.135, u * 0.15), slant);
            }
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.011, view.night() ? 0.16 : 0.55);
    }

    private static void pane(Graphics2D g, Rectangle2D.Double r, double slant) {
        Path2D p = new Path2D.Double();
        p.moveTo(r.x + slant * r.y, r.y);
        p.lineTo(r.x + r.width + slant * r.y, r.y);
        p.lineTo(r.x + r.width + slant * (r.y + r.height), r.y + r.height + slant * r.width * 0.3);
        p.lineTo(r.x + slant * (r.y + r.height), r.y + r.height);
        p.closePath();
        g.fill(p);
    }

    /** Leaves and sky out of focus, with round highlights. */
    static void garden(View view, double edge) {
        var p = view.palette();
        Ramp ramp =
                view.night()
                        ? new Ramp(0x0B1226, 0x1A2748, 0x35406C)
                        : new Ramp(p.lit(0x3E6B44), p.lit(0x86B36A), p.lit(0xD9E6B4), p.horizon());
        double shift = (view.seed(203) & 255) / 16.0;
        view.canvas()
                .shadeSmooth(
                        0,
                        edge + 2,
                        (x, y) -> {
                            double n =
                                    Noise.fbm(
                                            x / view.unit() * 2.2 + shift,
                                            y / view.unit() * 2.2,
                                            2,
                                            5);
                            return ramp.at(0.62 - 0.5 * y / edge + n * 0.8);
                        });
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(204);
        for (int i = 0; i < view.some(70); i++) {
            double r = view.unit() * (0.012 + 0.04 * dice.nextDouble());
            double x = dice.nextDouble() * view.w();
            double y = dice.nextDouble() * edge * 0.96;
            int c =
                    Colors.mix(
                            view.night() ? 0xFFC978 : 0xFFFAD8,
                            p.lit(0xBFE08A),
                            dice.nextDouble() * 0.8);
            g.setColor(Colors.awt(c, 0.08 + 0.16 * dice.nextDouble()));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        g.dispose();
    }

    /** A dark room with a pool of light on its wall, as the old masters had it. */
    static void dusk(View view, int[] wall, double edge, boolean left) {
        Ramp ramp =
                new Ramp(
                        0x14100E,
                        Colors.mix(wall[0], 0x14100E, 0.75),
                        Colors.mix(wall[0], 0x6A4A2C, 0.5));
        double sx = view.w() * (left ? 0.3 : 0.7);
        view.canvas()
                .shadeSmooth(
                        0,
                        edge + 2,
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double d = Math.hypot((x - sx) / view.unit(), ny - 0.34);
                            double brushed = Texture.CLOUDY.at(nx * 3, ny * 5) * 0.16;
                            return ramp.at(Math.exp(-d * d * 4.2) * 0.95 + brushed);
                        });
    }

    /** Glazed tiles under a shelf's shadow. */
    static void tiles(View view, int[] wall, double edge) {
        int glaze = Colors.mix(wall[1], 0xFFFFFF, 0.35);
        int joint = Colors.mix(wall[0], 0xFFFFFF, 0.5);
        double size = view.unit() * 0.105;
        int seed = view.seed(207);
        view.canvas()
                .shade(
                        0,
                        edge + 2,
                        (x, y) -> {
                            int row = (int) Math.floor((edge - y) / size);
                            double u = x / size + 0.5 * (row & 1);
                            double in = u - Math.floor(u);
                            double up = (edge - y) / size - row;
                            double own = (Noise.white((int) Math.floor(u), row, seed) - 0.5) * 12;
                            double sheen = 14 * (up - 0.5) * (1 - in);
                            double seam = Math.min(Math.min(in, 1 - in), Math.min(up, 1 - up));
                            int c =
                                    Colors.blend(
                                            joint,
                                            Colors.shift(glaze, own + sheen),
                                            Noise.smooth(0.015, 0.05, seam));
                            return Colors.scale(
                                    c,
                                    view.night() ? 0.45 : 0.94 + 0.06 * Noise.smooth(0, edge, y));
                        });
    }
}
