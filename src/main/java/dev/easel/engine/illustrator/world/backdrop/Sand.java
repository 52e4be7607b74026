package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Sand from the shoreline down: foam, a wet mirror strip, then ripples and grain. */
final class Sand {
    private final View view;
    private final double horizon;
    private final Shore shore;
    private final Ramp dry;
    private final int wet;
    private final int foam;
    private final int shallow;
    private final double shift;

    Sand(View view, double horizon, Shore shore) {
        this.view = view;
        this.horizon = horizon;
        this.shore = shore;
        var p = view.palette();
        int lit = Colors.mix(Colors.mix(0xF5DDAF, p.sun(), 0.3), p.veil(), p.veiling() * 0.85);
        int dark = Colors.mix(0xCB9F6D, Colors.mix(p.veil(), p.ambient(), 0.5), p.veiling());
        dry = new Ramp(lit, Colors.mix(lit, dark, 0.5), dark);
        wet = Colors.mix(Colors.mix(p.sky().get(3), p.sky().get(4), 0.5), dark, 0.45);
        foam = Colors.mix(p.lit(0xFFFFFF), p.sky().get(4), 0.2);
        shallow = Colors.mix(dry.at(0.3), p.lit(0x7FE0D4), 0.6);
        shift = (view.seed(63) & 255) / 16.0;
    }

    void paint() {
        Canvas canvas = view.canvas();
        double[] line = new double[canvas.width];
        double first = canvas.height;
        for (int x = 0; x < canvas.width; x++) {
            line[x] = shore.at(x);
            first = Math.min(first, line[x]);
        }
        canvas.rows(
                first - view.unit() * 0.09,
                canvas.height,
                y -> {
                    for (int x = 0; x < canvas.width; x++) {
                        if (y > horizon + 1) {
                            int i = y * canvas.width + x;
                            canvas.rgb[i] = shade(canvas.rgb[i], x, y, line[x]);
                        }
                    }
                });
    }

    private int shade(int water, int x, int y, double line) {
        double near = Math.clamp((line - horizon) / (view.unit() * 0.2), 0.08, 1.6);
        double d = (y - line) / view.unit() / near;
        if (d < -0.085) {
            return water;
        }
        double nx = x / view.unit();
        double ny = y / view.unit();
        int c = d < 0 ? Colors.blend(water, shallow, smooth(-0.085, 0, d) * 0.75) : sand(nx, ny, d);
        return Colors.blend(c, foam, Math.clamp(foam(nx / near, ny / near, d), 0, 0.95));
    }

    private int sand(double nx, double ny, double d) {
        double down = Math.clamp((ny * view.unit() - horizon) / (view.h() - horizon), 0, 1);
        double scale = 0.5 + down;
        double ripple = Texture.CLOUDY.at(nx * 7 / scale + shift, ny * 24 / scale);
        double broad = Texture.CLOUDY.at(nx * 1.4 + 3, ny * 4 + shift);
        double grain = Noise.white((int) (nx * 1300), (int) (ny * 1300), 75) - 0.5;
        int c = dry.at(down * 0.42 + ripple * 0.5 + broad * 0.55 + 0.12);
        c = Colors.shift(c, grain * 9 + ripple * 8);
        double edge = 0.06 + 0.05 * Texture.CLOUDY.at(nx * 2 + 5, shift);
        return Colors.blend(c, wet, (1 - smooth(0.01, edge, d)) * 0.8);
    }

    private double foam(double nx, double ny, double d) {
        double lace = Texture.CLOUDY.at(nx * 14, ny * 30 + shift) + 0.75;
        double first = Math.exp(-square((d + 0.003) / 0.0055)) * (0.45 + lace * 0.6);
        double second =
                band(d, 0.024 + 0.006 * lace, 0.007)
                        * smooth(0.35, 0.8, Texture.CLOUDY.at(nx * 3 + 5, ny * 6) + 0.62);
        double third =
                band(d, 0.055, 0.005)
                        * smooth(0.5, 0.85, Texture.CLOUDY.at(nx * 4 + 9, ny * 9) + 0.55);
        return first + second * 0.85 * lace + third * 0.5;
    }

    private static double band(double d, double at, double width) {
        return Math.exp(-square((d + at) / width));
    }

    private static double square(double v) {
        return v * v;
    }
}
