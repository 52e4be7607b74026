package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Pictures of nothing, each place a colour of its own; in five colours from dark to light. */
record AbstractPaint(View view, int[] colors) {
    /** Marbled paint. */
    void flow() {
        Ramp ramp = new Ramp(colors);
        double shift = (view.seed(352) & 255) / 16.0;
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.unit();
                            double a = Texture.CLOUDY.at(nx * 0.7 + shift, ny * 0.7) * 2.6;
                            double b = Texture.CLOUDY.at(nx * 0.8 + a, ny * 0.8 - a + shift) * 2;
                            double n = 0.5 + 0.85 * Texture.CLOUDY.at(nx * 0.5 + b, ny * 0.5 + a);
                            double line = 0.5 + 0.5 * Math.sin((n + nx * 0.2) * 46);
                            return Colors.shift(ramp.at(n), 14 * smooth(0.7, 1, line));
                        });
    }

    /** Hills of colour behind each other. */
    void ranks() {
        Ramp ramp = new Ramp(colors[4], colors[3], colors[2], colors[1], colors[0]);
        double shift = (view.seed(354) & 255) / 16.0;
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double nx = x / view.unit();
                            double ny = y / view.h();
                            int rank = 0;
                            double depth = 1;
                            for (int k = 1; k <= 9; k++) {
                                double hill = Texture.CLOUDY.at(nx * 0.9 + shift, k * 1.7);
                                double top = k * 0.1 + 0.28 * hill;
                                if (ny > top) {
                                    rank = k;
                                    depth = (ny - top) / 0.3;
                                }
                            }
                            double edge = 26 * smooth(0.5, 0, depth) - 8;
                            return Colors.shift(ramp.at(rank / 9.0), edge);
                        });
    }

    /** Ripples around two hearts that cross, as on a pond. */
    void rings() {
        Ramp ramp = new Ramp(colors[0], colors[1], colors[2], colors[3], colors[4]);
        double m = view.mirrored() ? -1 : 1;
        double ax = view.w() * (0.5 - m * 0.18);
        double bx = view.w() * (0.5 + m * 0.3);
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double warp =
                                    Texture.CLOUDY.at(x / view.unit() * 0.6, y / view.unit() * 0.6);
                            double a = Math.hypot(x - ax, y - view.h() * 0.42) / view.unit();
                            double b = Math.hypot(x - bx, y - view.h() * 0.74) / view.unit();
                            double wave =
                                    Math.sin((a + warp * 0.12) * 44)
                                            + 0.7 * Math.sin((b + warp * 0.1) * 52);
                            double glow = Math.exp(-a * a * 9) * 0.55 + Math.exp(-b * b * 16) * 0.4;
                            double n = 0.2 + glow + 0.1 * wave + 0.3 * warp;
                            return Colors.shift(ramp.at(n), 10 * Math.cos((a + warp * 0.12) * 44));
                        });
    }

    /** A window of coloured glass: uneven facets, brighter towards a heart. */
    void mosaic() {
        int seed = view.seed(356);
        Ramp ramp = new Ramp(colors[0], colors[1], colors[2], colors[3], colors[4]);
        int lead = Colors.mix(colors[0], 0x08060C, 0.6);
        double cx = view.w() * (view.mirrored() ? 0.36 : 0.64);
        view.canvas()
                .shade(
                        0,
                        view.h(),
                        (x, y) -> {
                            double[] cell = cell(x / view.unit() * 8, y / view.unit() * 8, seed);
                            double far =
                                    Math.hypot(
                                            (cell[1] / 8 * view.unit() - cx) / view.unit(),
                                            cell[2] / 8 - view.h() / view.unit() * 0.4);
                            double n = 0.92 - far * 0.95 + (cell[3] - 0.5) * 0.42;
                            int glass =
                                    Colors.shift(
                                            ramp.at(n),
                                            22
                                                    * Texture.CLOUDY.at(
                                                            x / view.unit() * 5,
                                                            y / view.unit() * 5));
                            return Colors.blend(lead, glass, smooth(0.02, 0.055, cell[0]));
                        });
    }

    /** Distance to the border, then the cell's heart and its own number 0–1. */
    private static double[] cell(double u, double v, int seed) {
        double first = 9;
        double second = 9;
        double[] best = new double[4];
        for (int cy = (int) Math.floor(v) - 1; cy <= Math.floor(v) + 1; cy++) {
            for (int cx = (int) Math.floor(u) - 1; cx <= Math.floor(u) + 1; cx++) {
                double px = cx + 0.1 + 0.8 * Noise.white(cx, cy, seed);
                double py = cy + 0.1 + 0.8 * Noise.white(cx, cy, seed + 1);
                double d = Math.hypot(px - u, py - v);
                if (d < first) {
                    second = first;
                    first = d;
                    best = new double[] {0, px, py, Noise.white(cx, cy, seed + 2)};
                } else if (d < second) {
                    second = d;
                }
            }
        }
        best[0] = second - first;
        return best;
    }
}
