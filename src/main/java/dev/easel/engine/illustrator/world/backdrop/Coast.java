package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/** What rises from the sea between viewer and horizon: a cliff at the edge, stacks, far sails. */
record Coast(View view, Sun sun, double horizon) {
    /** A high cliff with a green top that runs in from one side. */
    void cliff() {
        Canvas canvas = view.canvas();
        double side = sun.left(view.w()) ? 1 : -1;
        int seed = view.seed(57);
        double foot = horizon + (view.h() - horizon) * 0.12;
        canvas.columns(
                x -> {
                    double u = (x - view.w() / 2) / view.unit() * side;
                    double ragged = 0.05 * Noise.perlin(x / view.unit() * 9, 2, seed);
                    double rise = smooth(0.1, 0.3, u + ragged);
                    double tall = 0.2 + 0.08 * u + 0.03 * Noise.perlin(u * 3, 1, seed);
                    double top = foot - view.unit() * rise * tall;
                    double base = foot + view.unit() * 0.012 * Noise.perlin(u * 14, 3, seed);
                    for (int y = (int) Math.max(0, top); y < base && rise > 0.01; y++) {
                        canvas.rgb[y * canvas.width + x] =
                                stone(x, y, (y - top) / view.unit(), rise);
                    }
                });
    }

    /** {@code down}: below the cliff's edge; {@code rise}: 0 at its end, 1 at its full height. */
    private int stone(int x, int y, double down, double rise) {
        var p = view.palette();
        int rock = p.lit(view.low() ? 0x8A6A62 : 0xB7A48E);
        int dark = Colors.blend(rock, p.shadow(), 0.5);
        double crag = Texture.CLOUDY.at(x / view.unit() * 9, y / view.unit() * 2.4);
        double strata = Texture.CLOUDY.at(x / view.unit() * 1.2, y / view.unit() * 16);
        int c = Colors.blend(rock, dark, Math.clamp(0.35 + crag * 1.3 + strata * 0.5, 0, 1));
        double turf = smooth(0.03, 0.012, down + 0.02 * crag) * smooth(0.4, 0.9, rise);
        return Colors.blend(Colors.blend(c, Grass.ground(view), turf), p.haze(), 0.18);
    }

    /** Rocks that stand in the water, foam around their feet. */
    void stacks() {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(58);
        double side = sun.left(view.w()) ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            double deep = 0.08 + 0.13 * i;
            double x = view.w() * (0.5 + side * (0.42 - 0.07 * i + 0.08 * dice.nextDouble()));
            double y = horizon + (view.h() - horizon) * deep;
            double h = view.unit() * (0.06 + 0.09 * dice.nextDouble()) * (0.7 + deep);
            int rock = Colors.mix(0x7A706C, 0x9AA8B4, 0.5 - deep);
            stack(new Brush(g, view.palette()::lit).at(x, y, h), dice, rock);
        }
        g.dispose();
    }

    /** One rock of height 1 with its foot at the origin. */
    private void stack(Brush b, Random dice, int rock) {
        double w = 0.75 + 0.7 * dice.nextDouble();
        double peak = w * 0.3 * (dice.nextDouble() - 0.5);
        double shady = (sun.left(view.w()) ? 1 : -1) * w;
        b.shaded(
                rock,
                0.07,
                Brush.path(
                        -w / 2,
                        0,
                        -w * 0.42,
                        -0.52,
                        peak - w * 0.2,
                        -0.9,
                        peak,
                        -1,
                        peak + w * 0.12,
                        -0.86,
                        w * 0.36,
                        -0.38,
                        w * 0.52,
                        0));
        b.shade(
                0.25,
                Brush.path(
                        peak,
                        -0.92,
                        peak - w * 0.06,
                        -0.4,
                        peak,
                        0,
                        shady * 0.5,
                        0,
                        shady * 0.34,
                        -0.4));
        for (int k = 0; k < 9; k++) {
            double r = 0.03 + 0.04 * dice.nextDouble();
            double x = w * 0.62 * (k / 4.0 - 1) - 1.6 * r;
            b.glow(view.palette().lit(0xFFFFFF), 0.7, new Ellipse2D.Double(x, -r / 2, 3.2 * r, r));
        }
    }

    /** A few white sails near the horizon. */
    void sails() {
        if (view.absent("boat", "boats", "ship", "sailboat")) {
            return;
        }
        Graphics2D g = view.canvas().brush();
        Brush brush = new Brush(g, c -> view.palette().lit(c, 0.12));
        Random dice = view.dice(59);
        int n = 1 + dice.nextInt(3);
        for (int i = 0; i < n; i++) {
            double x = view.w() * (0.1 + 0.8 * dice.nextDouble());
            double y = horizon + view.unit() * (0.006 + 0.025 * dice.nextDouble());
            Brush b = brush.at(x, y, view.unit() * 0.02 + (y - horizon) * 1.3);
            b.polygon(0xFDF8EE, 0, -1.5, 0, -0.2, 0.75, -0.2);
            b.polygon(0xE9E0D2, -0.08, -1.3, -0.08, -0.2, -0.5, -0.2);
            b.polygon(0x8A5A40, -0.6, -0.14, 0.8, -0.14, 0.55, 0.12, -0.4, 0.12);
        }
        g.dispose();
    }
}
