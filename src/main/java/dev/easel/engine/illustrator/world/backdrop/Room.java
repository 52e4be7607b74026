package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A room: a wall with a window, a boarded floor, a rug, a shelf or pictures. */
final class Room implements Backdrop {
    private static final int[][] WALLS = {
        {0xE9DCC4, 0xC9AE8C}, {0xD5E0D6, 0x9FB7A6}, {0xD9DFEA, 0xA3B1CA}, {0xEFD3C8, 0xCB9C8C}
    };
    private static final int[] RUGS = {0xB5483A, 0x3F6A8C, 0x6F8F5A, 0xC98A3C, 0x7A5A8F};

    @Override
    public Stage paint(View view) {
        double floor = view.h() * 0.66;
        boolean left = !view.mirrored();
        int[] wall = WALLS[view.dice(361).nextInt(WALLS.length)];
        boolean dark = view.night();
        int near = dark ? Colors.mix(wall[0], 0x2A2440, 0.62) : view.palette().lit(wall[0]);
        int far = dark ? Colors.mix(wall[1], 0x1A1830, 0.7) : view.palette().lit(wall[1]);
        double wx = view.w() * (left ? 0.26 : 0.74);
        Ramp ramp = new Ramp(near, far);
        view.canvas()
                .shadeSmooth(
                        0,
                        floor + 2,
                        (x, y) -> {
                            double d =
                                    Math.hypot(
                                            (x - wx) / view.unit(),
                                            (y - view.h() * 0.3) / view.unit());
                            return Colors.shift(
                                    ramp.at(d * 0.95),
                                    Texture.CLOUDY.at(x / view.unit() * 14, y / view.unit() * 14)
                                            * 3);
                        });
        boards(view, floor, wx);
        Graphics2D g = view.canvas().brush();
        skirting(g, view, floor, near);
        window(g, view, wx);
        decor(g, view, left, far);
        rug(g, view);
        g.dispose();
        beam(view, wx, floor);
        int key = dark ? 0xFFD9A0 : view.low() ? 0xFFC78A : 0xFFF3DC;
        Light light =
                new Light(
                        left ? -0.6 : 0.6,
                        0.65,
                        key,
                        Colors.mix(far, 0x6A5A6A, 0.3),
                        0x2A1A1A,
                        near,
                        dark ? 0.5 : 0.75);
        return new Stage(
                floor - view.unit() * 0.1,
                view.h() * 0.87,
                view.h() * 0.73,
                Double.NaN,
                Stage.Ground.FLOOR,
                light);
    }

    private static void boards(View view, double floor, double wx) {
        int wood = view.night() ? 0x4A3430 : view.palette().lit(0xB5824F);
        Ramp ramp = new Ramp(Colors.tone(wood, 0.05, 1), wood, Colors.tone(wood, -0.13, 1));
        int seed = view.seed(362);
        view.canvas()
                .shade(
                        floor,
                        view.h(),
                        (x, y) -> {
                            double t = (y - floor) / (view.h() - floor);
                            double z = 1 / (0.35 + t);
                            double u = (x - view.w() / 2) / view.unit() * z * 4.4 + 50;
                            int board = (int) Math.floor(u);
                            double in = u - board;
                            double v = z * 4 + Noise.white(board, 1, seed) * 9;
                            double grain = Texture.CLOUDY.at(u * 4, v * 0.7 + board * 1.7);
                            int c =
                                    ramp.at(
                                            0.4
                                                    + grain * 0.5
                                                    + (Noise.white(
                                                                            board,
                                                                            (int)
                                                                                    Math.floor(
                                                                                            v
                                                                                                    * 0.8),
                                                                            seed)
                                                                    - 0.5)
                                                            * 0.4);
                            double gap = Noise.smooth(0.03, 0.01, Math.min(in, 1 - in));
                            double near = Math.hypot((x - wx) / view.unit(), t * 0.5);
                            return Colors.screen(
                                    Colors.scale(c, 1 - 0.35 * gap),
                                    0xFFF0D0,
                                    Math.exp(-near * near * 2.4) * (view.night() ? 0.06 : 0.25));
                        });
    }

    private static void skirting(Graphics2D g, View view, double floor, int wall) {
        double h = view.unit() * 0.028;
        g.setColor(Colors.awt(Colors.mix(wall, 0xFFFFFF, view.night() ? 0.12 : 0.5), 1));
        g.fill(new Rectangle2D.Double(0, floor - h, view.w(), h));
        g.setColor(Colors.awt(0x2A1A10, 0.25));
        g.fill(new Rectangle2D.Double(0, floor, view.w(), h * 0.25));
    }

    /** A window of six panes with sky and hills in it, and curtains. */
    private static void window(Graphics2D g, View view, double wx) {
        double u = view.unit();
        double w = u * 0.3;
        double h = u * 0.4;
        double x = wx - w / 2;
        double y = view.h() * 0.1;
        var p = view.palette();
        g.setPaint(
                new GradientPaint(
                        0,
                        (float) y,
                        Colors.awt(p.sky().get(1), 1),
                        0,
                        (float) (y + h),
                        Colors.awt(p.horizon(), 1)));
        g.fill(new Rectangle2D.Double(x, y, w, h));
        g.setColor(Colors.awt(p.lit(0x7FAE6A, 0.3), 1));
        Path2D hill = new Path2D.Double();
        hill.moveTo(x, y + h);
        hill.lineTo(x, y + h * 0.78);
        hill.curveTo(x + w * 0.3, y + h * 0.62, x + w * 0.6, y + h * 0.86, x + w, y + h * 0.7);
        hill.lineTo(x + w, y + h);
        g.fill(hill);
        g.setColor(Colors.awt(view.night() ? 0x6A5A58 : 0xFBF6EC, 1));
        double bar = u * 0.011;
        for (int i = 0; i <= 2; i++) {
            g.fill(new Rectangle2D.Double(x + w * i / 2 - bar / 2, y - bar, bar, h + 2 * bar));
        }
        for (int j = 0; j <= 3; j++) {
            g.fill(new Rectangle2D.Double(x - bar, y + h * j / 3 - bar / 2, w + 2 * bar, bar));
        }
        g.fill(new Rectangle2D.Double(x - u * 0.03, y + h, w + u * 0.06, u * 0.022));
        int cloth = view.palette().lit(RUGS[view.dice(363).nextInt(RUGS.length)]);
        curtain(g, new Rectangle2D.Double(x - u * 0.1, y - u * 0.04, u * 0.12, h + u * 0.1), cloth);
        curtain(
                g,
                new Rectangle2D.Double(x + w - u * 0.02, y - u * 0.04, u * 0.12, h + u * 0.1),
                cloth);
    }

    private static void curtain(Graphics2D g, Rectangle2D.Double box, int cloth) {
        int folds = 6;
        for (int i = 0; i < folds; i++) {
            double x = box.x + box.width * i / folds;
            int c = Colors.tone(cloth, 0.1 + 0.06 * Math.sin(i * 2.1), 0.7);
            g.setPaint(
                    new GradientPaint(
                            (float) x,
                            0,
                            Colors.awt(Colors.tone(c, 0.04, 1), 0.96f),
                            (float) (x + box.width / folds),
                            0,
                            Colors.awt(Colors.tone(c, -0.08, 1), 0.96f)));
            g.fill(new Rectangle2D.Double(x, box.y, box.width / folds + 1, box.height));
        }
    }

    /** Framed pictures or a shelf of books on the other side of the wall. */
    private static void decor(Graphics2D g, View view, boolean left, int shade) {
        Random dice = view.dice(364);
        double u = view.unit();
        double x = view.w() * (left ? 0.62 : 0.12);
        if (view.layout(3) == 1) {
            double y = view.h() * 0.36;
            g.setColor(Colors.awt(Colors.tone(shade, -0.2, 1), 1));
            g.fill(new Rectangle2D.Double(x, y, u * 0.3, u * 0.014));
            for (double b = x + u * 0.01; b < x + u * 0.26; b += u * 0.018) {
                double h = u * (0.06 + 0.04 * dice.nextDouble());
                g.setColor(
                        Colors.awt(
                                view.palette()
                                        .lit(
                                                Colors.tone(
                                                        RUGS[dice.nextInt(RUGS.length)],
                                                        0.06,
                                                        0.9)),
                                1));
                g.fill(new Rectangle2D.Double(b, y - h, u * 0.015, h));
            }
            return;
        }
        for (int i = 0; i < 3; i++) {
            double w = u * (0.08 + 0.05 * dice.nextDouble());
            double h = w * (0.9 + 0.5 * dice.nextDouble());
            double y = view.h() * 0.17 + u * 0.05 * dice.nextDouble();
            g.setColor(Colors.awt(Colors.tone(shade, -0.22, 0.8), 1));
            g.fill(new Rectangle2D.Double(x, y, w, h));
            g.setPaint(
                    new GradientPaint(
                            (float) x,
                            (float) y,
                            Colors.awt(view.palette().lit(0xF4EEE0), 1),
                            (float) x,
                            (float) (y + h),
                            Colors.awt(view.palette().lit(RUGS[dice.nextInt(RUGS.length)]), 1)));
            g.fill(new Rectangle2D.Double(x + w * 0.1, y + w * 0.1, w * 0.8, h - w * 0.2));
            x += w + u * 0.03;
        }
    }

    private static void rug(Graphics2D g, View view) {
        int c = RUGS[view.dice(365).nextInt(RUGS.length)];
        int base = view.night() ? Colors.mix(c, 0x1A1830, 0.5) : view.palette().lit(c);
        double rx = view.unit() * 0.42;
        double ry = view.unit() * 0.095;
        double[] rings = {1, 0.93, 0.86, 0.62, 0.56};
        for (int i = 0; i < rings.length; i++) {
            g.setColor(Colors.awt(i % 2 == 0 ? base : Colors.mix(base, 0xF4EBD8, 0.65), 1));
            g.fill(
                    new Ellipse2D.Double(
                            view.w() / 2 - rx * rings[i],
                            view.h() * 0.865 - ry * rings[i],
                            2 * rx * rings[i],
                            2 * ry * rings[i]));
        }
    }

    /** Light from the window on the floor. */
    private static void beam(View view, double wx, double floor) {
        Canvas canvas = view.canvas();
        BufferedImage layer = Canvas.layer(canvas.width / 2, canvas.height / 2);
        Graphics2D g = Canvas.brush(layer);
        g.scale(0.5, 0.5);
        double u = view.unit();
        double lean = wx < view.w() / 2 ? 1 : -1;
        g.setColor(Colors.awt(0xFFF0D0, 0.7));
        for (int i = 0; i < 2; i++) {
            double x = wx + lean * u * 0.12 + (i - 0.9) * u * 0.15;
            Path2D p = new Path2D.Double();
            p.moveTo(x, floor + u * 0.05);
            p.lineTo(x + u * 0.12, floor + u * 0.05);
            p.lineTo(x + u * 0.14 + lean * u * 0.14, floor + u * 0.22);
            p.lineTo(x + lean * u * 0.14, floor + u * 0.22);
            p.closePath();
            g.fill(p);
        }
        g.dispose();
        new Glow(canvas).add(layer, 0.012, view.night() ? 0.08 : 0.4);
    }
}
