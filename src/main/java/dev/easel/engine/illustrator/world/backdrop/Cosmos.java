package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** What drifts in space beside planets: a spiral galaxy, a belt of asteroids. */
final class Cosmos {
    private static final int CORNERS = 30;

    private Cosmos() {}

    /** A tilted spiral around a bright heart, {@code side} (0–1) across the picture. */
    static void galaxy(View view, double side) {
        Canvas canvas = view.canvas();
        double cx = view.w() * (0.5 + (side - 0.5) * 0.45);
        double cy = view.h() * 0.36;
        double tilt = view.mirrored() ? 0.45 : -0.45;
        double cos = Math.cos(tilt) / view.unit();
        double sin = Math.sin(tilt) / view.unit();
        canvas.rows(
                0,
                view.h(),
                y -> {
                    for (int x = 0; x < canvas.width; x++) {
                        double u = (x - cx) * cos + (y - cy) * sin;
                        double v = ((y - cy) * cos - (x - cx) * sin) * 1.8;
                        int i = y * canvas.width + x;
                        canvas.rgb[i] = spiral(canvas.rgb[i], u, v);
                    }
                });
    }

    private static int spiral(int sky, double u, double v) {
        double r = Math.hypot(u, v);
        if (r > 0.75) {
            return sky;
        }
        double dust = Texture.CLOUDY.at(u * 6, v * 6);
        double wind = Math.atan2(v, u) * 2 - 5.2 * Math.log(r + 0.06) + dust * 1.4;
        double arm = Math.pow(0.5 + 0.5 * Math.cos(wind), 1.6);
        double fade = smooth(0.72, 0.1, r);
        double lane = 0.65 + 0.7 * dust;
        int c = Colors.scale(sky, 1 - 0.8 * fade);
        c = Colors.screen(c, 0x6C8AFF, arm * fade * lane * 0.95);
        c = Colors.screen(c, 0xFF9AD0, arm * fade * smooth(0.1, 0.5, dust) * 0.6);
        c = Colors.screen(c, 0xFFE2B8, Math.exp(-r * r * 38) * 0.75);
        return Colors.screen(c, 0xFFFBF0, Math.exp(-r * r * 190) * 0.95);
    }

    /** Rocks in a slanting belt, small and dim far away, large at the edge. */
    static void asteroids(View view) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(326);
        double m = view.mirrored() ? -1 : 1;
        int n = view.some(70);
        for (int i = 0; i < n; i++) {
            double near = Math.pow((double) i / n, 3);
            double along = dice.nextDouble() * 1.3 - 0.65;
            double off = dice.nextGaussian() * (0.05 + 0.1 * near);
            double x = view.w() * (0.5 + along);
            double y = view.h() * (0.52 + 0.26 * near - m * along * 0.4 + off);
            double r = view.unit() * (0.004 + 0.055 * near) * (0.6 + 0.7 * dice.nextDouble());
            rock(g, new double[] {x, y, r}, m, dice);
            view.canvas().pulse().beat();
        }
        g.dispose();
    }

    /** {@code at}: middle and radius; {@code m}: 1 if the light comes from the left. */
    private static void rock(Graphics2D g, double[] at, double m, Random dice) {
        double r = at[2];
        Shape shape = lump(at, dice);
        int stone = Colors.mix(0x9A8C86, 0x7E7F92, dice.nextDouble());
        g.setPaint(
                new RadialGradientPaint(
                        (float) (at[0] - m * r * 0.55),
                        (float) (at[1] - r * 0.5),
                        (float) (r * 1.9),
                        new float[] {0, 0.45f, 1},
                        new Color[] {
                            Colors.awt(Colors.tone(stone, 0.16, 1), 1),
                            Colors.awt(Colors.tone(stone, -0.12, 1), 1),
                            Colors.awt(0x14121F, 1)
                        },
                        MultipleGradientPaint.CycleMethod.NO_CYCLE));
        g.fill(shape);
        g.setClip(shape);
        for (int k = 0; k < 6 && r > 4; k++) {
            double q = r * (0.08 + 0.2 * dice.nextDouble());
            double x = at[0] + r * 1.3 * (dice.nextDouble() - 0.5) - q;
            double y = at[1] + r * 1.2 * (dice.nextDouble() - 0.5) - q;
            g.setColor(Colors.awt(0xFFF0DC, 0.16));
            g.fill(new Ellipse2D.Double(x + m * q * 0.18, y + q * 0.2, 2 * q, 1.7 * q));
            g.setColor(Colors.awt(0x14101C, 0.38));
            g.fill(new Ellipse2D.Double(x, y, 2 * q, 1.7 * q));
        }
        g.setClip(null);
    }

    private static Shape lump(double[] at, Random dice) {
        int seed = dice.nextInt(10_000);
        double flat = 0.65 + 0.3 * dice.nextDouble();
        double turn = dice.nextDouble() * Math.PI;
        Path2D p = new Path2D.Double();
        for (int i = 0; i < CORNERS; i++) {
            double a = 2 * Math.PI * i / CORNERS;
            double r = at[2] * (1 + 0.5 * Noise.perlin(Math.cos(a) * 0.9, Math.sin(a) * 0.9, seed));
            double u = Math.cos(a) * r;
            double v = Math.sin(a) * r * flat;
            double x = at[0] + u * Math.cos(turn) - v * Math.sin(turn);
            double y = at[1] + u * Math.sin(turn) + v * Math.cos(turn);
            if (i == 0) {
                p.moveTo(x, y);
            } else {
                p.lineTo(x, y);
            }
        }
        p.closePath();
        return p;
    }
}
