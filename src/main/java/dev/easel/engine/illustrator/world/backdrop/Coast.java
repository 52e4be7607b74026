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
        var p = view.palette();
        double side = sun.left(view.w()) ? 1 : -1;
        int seed = view.seed(57);
        int rock = p.lit(view.low() ? 0x8A6A62 : 0xB7A48E);
        int dark = Colors.mix(rock, p.shadow(), 0.5);
        int grass = Grass.ground(view);
        double foot = horizon + (view.h() - horizon) * 0.12;
        canvas.columns(
                x -> {
                    double u = (x - view.w() / 2) / view.unit() * side;
                    double rise =
                            smooth(0.1, 0.3, u + 0.05 * Noise.perlin(x / view.unit() * 9, 2, seed));
                    double top =
                            foot
                                    - view.unit()
                                            * rise
                                            * (0.2
                                                    + 0.08 * u
                                                    + 0.03 * Noise.perlin(u * 3, 1, seed));
                    if (rise <= 0.01) {
                        return;
                    }
                    double base = foot + view.unit() * 0.012 * Noise.perlin(u * 14, 3, seed);
                    for (int y = (int) Math.max(0, top); y < base; y++) {
                        double t = (y - top) / view.unit();
                        double crag = Texture.CLOUDY.at(x / view.unit() * 9, y / view.unit() * 2.4);
                        double strata = Texture.CLOUDY.at(u * 1.2, y / view.unit() * 16);
                        int c =
                                Colors.blend(
                                        rock,
                                        dark,
                                        Math.clamp(0.35 + crag * 1.3 + strata * 0.5, 0, 1));
                        double turf = smooth(0.03, 0.012, t + 0.02 * crag) * smooth(0.4, 0.9, rise);
                        c = Colors.blend(Colors.blend(c, grass, turf), p.haze(), 0.18);
                        canvas.rgb[y * canvas.width + x] = c;
                    }
                });
    }

    /** Rocks that stand in the water, foam around their feet. */
    void stacks() {
        Graphics2D g = view.canvas().brush();
        Brush brush = new Brush(g, view.palette()::lit);
        Random dice = view.dice(58);
        double side = sun.left(view.w()) ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            double deep = 0.08 + 0.13 * i;
            double x = view.w() * (0.5 + side * (0.42 - 0.07 * i + 0.08 * dice.nextDouble()));
            double y = horizon + (view.h() - horizon) * deep;
            double h = view.unit() * (0.06 + 0.09 * dice.nextDouble()) * (0.7 + deep);
            double w = h * (0.75 + 0.7 * dice.nextDouble());
            double peak = 0.3 * (dice.nextDouble() - 0.5);
            int rock = Colors.mix(0x7A706C, 0x9AA8B4, 0.5 - deep);
            double[] left =
                    new double[] {
                        x - w / 2,
                        y,
                        x - w * 0.42,
                        y - h * 0.52,
                        x + w * (peak - 0.2),
                        y - h * 0.9,
                        x + w * (peak - 0.04),
                        y - h,
                        x + w * (peak + 0.12),
                        y - h * 0.86,
                        x + w * 0.36,
                        y - h * 0.38,
                        x + w * 0.52,
                        y
                    };
            brush.shaded(rock, 0.07, Brush.path(left));
            brush.g().setColor(Colors.awt(view.palette().shadow(), 0.28));
            brush.g()
                    .fill(
                            Brush.path(
                                    x + w * peak,
                                    y - h * 0.92,
                                    x + w * (peak - 0.06),
                                    y - h * 0.4,
                                    x + w * peak,
                                    y,
                                    x + side * w * 0.5,
                                    y,
                                    x + side * w * 0.34,
                                    y - h * 0.4));
            g.setColor(Colors.awt(view.palette().lit(0xFFFFFF), 0.7));
            for (int k = 0; k < 9; k++) {
                double r = h * (0.03 + 0.04 * dice.nextDouble());
                g.fill(
                        new Ellipse2D.Double(
                                x + w * 0.62 * (k / 4.0 - 1) - 1.6 * r, y - r * 0.5, 3.2 * r, r));
            }
        }
        g.dispose();
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
            double s = view.unit() * 0.02 + (y - horizon) * 1.3;
            brush.polygon(0xFDF8EE, x, y - s * 1.5, x, y - s * 0.2, x + s * 0.75, y - s * 0.2);
            brush.polygon(
                    0xE9E0D2,
                    x - s * 0.08,
                    y - s * 1.3,
                    x - s * 0.08,
                    y - s * 0.2,
                    x - s * 0.5,
                    y - s * 0.2);
            brush.polygon(
                    0x8A5A40,
                    x - s * 0.6,
                    y - s * 0.14,
                    x + s * 0.8,
                    y - s * 0.14,
                    x + s * 0.55,
                    y + s * 0.12,
                    x - s * 0.4,
                    y + s * 0.12);
        }
        g.dispose();
    }
}
