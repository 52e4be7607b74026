package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/** Stars of many magnitudes, and a milky way across them. */
final class Stars {
    private final View view;

    Stars(View view) {
        this.view = view;
    }

    void paint(double end) {
        if (view.absent("star", "stars")) {
            return;
        }
        if (!view.neon()) {
            milkyWay(end);
        }
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(31);
        int n = view.neon() ? 160 : view.some(750);
        for (int i = 0; i < n; i++) {
            star(g, dice, end);
        }
        g.dispose();
        view.canvas().pulse().beat();
    }

    private void star(Graphics2D g, Random dice, double end) {
        double x = dice.nextDouble() * view.w();
        double y = dice.nextDouble() * end;
        double magnitude = Math.pow(dice.nextDouble(), 9);
        double fade = 1 - 0.85 * y / end;
        double r = view.unit() * (0.00055 + 0.0011 * magnitude);
        int c = Colors.blend(0xDCE8FF, 0xFFE9CC, dice.nextDouble());
        g.setColor(Colors.awt(c, (0.25 + 0.6 * dice.nextDouble() + magnitude) * fade));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        if (magnitude > 0.35) {
            shine(
                    g,
                    new Ellipse2D.Double(x - 7 * r, y - 7 * r, 14 * r, 14 * r),
                    0.4 * magnitude * fade);
        }
    }

    private static void shine(Graphics2D g, Ellipse2D disc, double alpha) {
        g.setPaint(
                new RadialGradientPaint(
                        (float) disc.getCenterX(),
                        (float) disc.getCenterY(),
                        (float) disc.getWidth() / 2,
                        new float[] {0, 1},
                        new Color[] {Colors.awt(0xCFE0FF, alpha), Colors.awt(0xCFE0FF, 0)}));
        g.fill(disc);
    }

    private void milkyWay(double end) {
        Canvas canvas = view.canvas();
        double slope = view.mirrored() ? 0.9 : -0.9;
        double shift = (view.seed(32) & 255) / 16.0;
        canvas.rows(
                0,
                end,
                y -> {
                    for (int x = 0; x < canvas.width; x++) {
                        double nx = (x - view.w() / 2) / view.unit();
                        double ny = (y - end * 0.35) / view.unit();
                        double band =
                                Math.abs(
                                        ny - nx * slope + 0.25 * Texture.CLOUDY.at(nx + shift, ny));
                        double cloud = 0.5 + Texture.CLOUDY.at(nx * 4 + shift, ny * 4);
                        double glow = Noise.smooth(0.34, 0, band) * cloud * (1 - y / end);
                        int i = y * canvas.width + x;
                        canvas.rgb[i] = Colors.screen(canvas.rgb[i], 0x8FA6E8, glow * 0.3);
                    }
                });
    }
}
