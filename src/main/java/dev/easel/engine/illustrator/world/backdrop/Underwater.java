package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Light from above, a sandy bed with caustics, corals and weed, bubbles. */
final class Underwater implements Backdrop {
    private static final int[][] WATERS = {
        {0x8BE6EA, 0x1C9FC4, 0x0A3F78},
        {0x9FF0D8, 0x1FA39A, 0x0B4A5E},
        {0xA8D8FF, 0x2F78D0, 0x141F66},
        {0xC9B8FF, 0x5A5FC8, 0x1F1A5E},
        {0xB8F0F0, 0x2FB0B8, 0x0F5A78}
    };
    private static final int[] CORALS = {
        0xF2667C, 0xF7A14D, 0xB56BD6, 0x3FBF8F, 0xFFD166, 0xFF8FB8
    };

    @Override
    public Stage paint(View view) {
        int[] water = WATERS[view.kind(WATERS.length, 314)];
        boolean dark = view.night();
        Ramp depth = dark ? new Ramp(0x1A4A78, 0x0A2350, 0x050C26) : new Ramp(water);
        double light = view.w() * (view.mirrored() ? 0.62 : 0.38);
        double shift = (view.seed(311) & 255) / 16.0;
        view.canvas()
                .shadeSmooth(
                        0,
                        view.h(),
                        (x, y) -> {
                            double ny = y / view.h();
                            double fan = (x - light) / (y + view.unit() * 0.25);
                            double rays = Texture.CLOUDY.at(fan * 4.5 + shift, 0.3) + 0.2;
                            return Colors.screen(
                                    depth.at(ny * 0.95),
                                    0xCFFCFF,
                                    Math.clamp(rays * 1.3, 0, 1)
                                            * smooth(0.95, 0, ny)
                                            * (dark ? 0.2 : 0.5));
                        });
        rocks(view, depth);
        bed(view, water, shift);
        garden(view);
        bubbles(view);
        int haze = water[1];
        Light fall =
                new Light(
                        light / view.w() * 2 - 1,
                        0.9,
                        0xDFFCFF,
                        Colors.mix(haze, 0x0A3F78, 0.3),
                        0x0A3355,
                        haze,
                        dark ? 0.35 : 0.7);
        return new Stage(
                view.h() * 0.5,
                view.h() * 0.9,
                view.h() * 0.82,
                Double.NaN,
                Stage.Ground.WATER_BED,
                fall);
    }

    /** Blue cliffs far away on both sides. */
    private static void rocks(View view, Ramp depth) {
        Canvas canvas = view.canvas();
        int seed = view.seed(312);
        int kind = view.kind(3);
        double heart = kind == 0 ? 0.5 : kind == 1 ? 0.2 : 0.8;
        double rise = kind == 0 ? 0.36 : 0.2;
        double steep = kind == 0 ? 2.2 : 1.6;
        for (int layer = 0; layer < 3; layer++) {
            int near = layer;
            canvas.columns(
                    x -> {
                        double nx = x / view.w() - heart;
                        double wall =
                                rise * Math.pow(Math.abs(nx) * 2, steep) * (1.25 - 0.2 * near)
                                        + 0.05;
                        double top =
                                view.h()
                                        * (0.86
                                                - wall
                                                - 0.16
                                                        * Noise.fbm(
                                                                x / view.unit() * 3.4 + near * 9,
                                                                near,
                                                                5,
                                                                seed));
                        int c = Colors.blend(depth.at(0.75), 0x06284F, 0.2 + 0.2 * near);
                        for (int y = (int) Math.max(0, top); y < canvas.height; y++) {
                            double rough =
                                    Texture.CLOUDY.at(
                                                    x / view.unit() * 5 + near, y / view.unit() * 7)
                                            * 16;
                            double fade = smooth(0, view.h() * 0.5, y - top) * 0.5;
                            int i = y * canvas.width + x;
                            canvas.rgb[i] =
                                    Colors.blend(
                                            canvas.rgb[i], Colors.shift(c, rough), 0.62 - fade);
                        }
                    });
        }
    }

    private static void bed(View view, int[] water, double shift) {
        Canvas canvas = view.canvas();
        int seed = view.seed(313);
        Ramp sand = new Ramp(0xE2DCB0, 0xA8C4AC, 0x6FA39A);
        canvas.rows(
                view.h() * 0.76,
                view.h(),
                y -> {
                    for (int x = 0; x < canvas.width; x++) {
                        double nx = x / view.unit();
                        double ny = y / view.unit();
                        double top =
                                view.h() * 0.835
                                        + view.unit()
                                                * (0.04 * Noise.perlin(nx * 2, 1, seed)
                                                        + 0.006 * Noise.perlin(nx * 13, 1, seed));
                        if (y >= top) {
                            double t = (y - top) / (view.h() * 0.2);
                            double ridge = Texture.CLOUDY.at(nx * 5, ny * 20 + shift);
                            double web =
                                    Math.pow(
                                            1
                                                    - Math.min(
                                                            1,
                                                            Math.abs(
                                                                            Texture.CLOUDY.at(
                                                                                    nx * 5 + shift,
                                                                                    ny * 14))
                                                                    * 3.2),
                                            3);
                            int c =
                                    Colors.screen(
                                            sand.at(0.25 + t * 0.3 + ridge * 0.6),
                                            0xE8FFF4,
                                            web * 0.3 * smooth(0, 0.3, t));
                            int i = y * canvas.width + x;
                            canvas.rgb[i] =
                                    Colors.blend(
                                            canvas.rgb[i],
                                            Colors.blend(c, water[1], view.night() ? 0.7 : 0.34),
                                            Math.clamp(y + 1 - top, 0, 1));
                        }
                    }
                });
    }

    private static void garden(View view) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(314);
        double u = view.unit();
        for (int i = 0; i < view.some(16); i++) {
            double edge = Math.pow(dice.nextDouble(), 1.6) * 0.36;
            double x = view.w() * (dice.nextBoolean() ? edge : 1 - edge);
            double y = view.h() * (0.86 + 0.13 * i / view.some(16));
            int c =
                    Colors.mix(
                            CORALS[dice.nextInt(CORALS.length)],
                            0x1E7FA8,
                            view.night() ? 0.6 : 0.22);
            if (i % 3 == 0) {
                weed(
                        g,
                        dice,
                        new double[] {x, y, u * (0.16 + 0.16 * dice.nextDouble())},
                        Colors.mix(0x3F9A5A, 0x1E7FA8, 0.3));
            } else {
                branch(
                        g,
                        dice,
                        new double[] {
                            x, y, u * (0.035 + 0.05 * dice.nextDouble()), -Math.PI / 2, u * 0.009, 4
                        },
                        c);
            }
            view.canvas().pulse().beat();
        }
        g.dispose();
    }

    /** {@code b}: x, y, length, angle, width, generations left. */
    private static void branch(Graphics2D g, Random dice, double[] b, int color) {
        double x = b[0] + Math.cos(b[3]) * b[2];
        double y = b[1] + Math.sin(b[3]) * b[2];
        Path2D p = new Path2D.Double();
        p.moveTo(b[0], b[1]);
        p.quadTo(
                b[0] + Math.cos(b[3] + 0.3) * b[2] * 0.5,
                b[1] + Math.sin(b[3] + 0.3) * b[2] * 0.5,
                x,
                y);
        g.setStroke(new BasicStroke((float) b[4], BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Colors.awt(Colors.tone(color, b[5] * -0.03 + 0.04, 1), 1));
        g.draw(p);
        for (int i = 0; i < 3 && b[5] > 0; i++) {
            double turn = b[3] + (i - 1) * 0.5 + (dice.nextDouble() - 0.5) * 0.35;
            branch(
                    g,
                    dice,
                    new double[] {
                        x, y, b[2] * (0.66 + 0.12 * dice.nextDouble()), turn, b[4] * 0.74, b[5] - 1
                    },
                    color);
        }
    }

    /** {@code at}: x, y, height. */
    private static void weed(Graphics2D g, Random dice, double[] at, int color) {
        for (int k = 0; k < 5; k++) {
            double sway = (dice.nextDouble() - 0.5) * at[2] * 0.7;
            double x = at[0] + (k - 2) * at[2] * 0.05;
            double h = at[2] * (0.6 + 0.4 * dice.nextDouble());
            double w = at[2] * 0.035;
            Path2D p = new Path2D.Double();
            p.moveTo(x - w, at[1]);
            p.curveTo(
                    x - w - sway * 0.4,
                    at[1] - h * 0.4,
                    x + sway,
                    at[1] - h * 0.6,
                    x + sway * 0.5,
                    at[1] - h);
            p.curveTo(
                    x + sway + w * 2,
                    at[1] - h * 0.6,
                    x + w - sway * 0.4,
                    at[1] - h * 0.4,
                    x + w,
                    at[1]);
            g.setColor(Colors.awt(Colors.tone(color, (dice.nextDouble() - 0.5) * 0.12, 1), 0.95));
            g.fill(p);
        }
    }

    private static void bubbles(View view) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(315);
        for (int i = 0; i < view.some(70); i++) {
            double r = view.unit() * (0.002 + 0.008 * Math.pow(dice.nextDouble(), 2));
            double x = dice.nextDouble() * view.w();
            double y = dice.nextDouble() * view.h() * 0.9;
            Ellipse2D drop = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            g.setColor(Colors.awt(0xFFFFFF, 0.2));
            g.fill(drop);
            g.setColor(Colors.awt(0xFFFFFF, 0.6));
            g.setStroke(new BasicStroke((float) (view.unit() * 0.0009)));
            g.draw(drop);
            g.fill(new Ellipse2D.Double(x - r * 0.5, y - r * 0.6, r * 0.4, r * 0.4));
        }
        g.dispose();
    }
}
