package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Ground that mirrors what stands on it: rippled puddles on darker stone. */
final class WetGround {
    private static final int TAPS = 9;
    private final View view;
    private final double horizon;
    private final double[] base;
    private final Ramp stone;
    private final double shift;

    /** {@code base}: for each column the row where what stands there meets the ground. */
    WetGround(View view, double horizon, double[] base, int stone) {
        this.view = view;
        this.horizon = horizon;
        this.base = base;
        this.stone = new Ramp(Colors.tone(stone, -0.05, 1), stone, Colors.tone(stone, 0.05, 1));
        shift = (view.seed(241) & 255) / 16.0;
    }

    /** Paints everything below the base line; {@code strength} 0–1 of the mirror. */
    void paint(double strength) {
        Canvas canvas = view.canvas();
        int first = canvas.height;
        for (double row : base) {
            first = (int) Math.min(first, row);
        }
        int[] above = canvas.rgb.clone();
        canvas.rows(
                first,
                canvas.height,
                y -> {
                    double t = (y - horizon) / (view.h() - horizon);
                    for (int x = 0; x < canvas.width; x++) {
                        if (y >= base[x]) {
                            canvas.rgb[y * canvas.width + x] =
                                    shade(above, x, y, strength * (0.6 + 0.4 * t));
                        }
                    }
                });
    }

    private int shade(int[] above, int x, int y, double strength) {
        double t = Math.max(0.02, (y - horizon) / (view.h() - horizon));
        double perspective = 1 / (t + 0.06);
        double u = (x - view.w() / 2) / view.unit() * perspective;
        double v = perspective * 2.2;
        double ripple = Texture.CLOUDY.at(u * 2 + shift, perspective * 5);
        double puddle = smooth(-0.2, 0.2, Texture.CLOUDY.at(u * 0.8 + 5, v + shift));
        int mirror = mirrored(above, x, y, ripple);
        int ground = stone.at(0.5 + Texture.CLOUDY.at(u * 3.2, perspective * 8 + shift));
        double k = Math.clamp(strength * (0.42 + 0.58 * puddle), 0, 0.97);
        return Colors.blend(ground, Colors.screen(mirror, mirror, 0.45), k);
    }

    /** The mean of what lies mirrored above, smeared downwards as wet stone does. */
    private int mirrored(int[] above, int x, int y, double ripple) {
        Canvas canvas = view.canvas();
        double t = (y - horizon) / (view.h() - horizon);
        int r = 0;
        int g = 0;
        int b = 0;
        for (int i = 0; i < TAPS; i++) {
            double smear = (i - TAPS / 2.0) * view.unit() * 0.009 * (0.4 + t * 2);
            double jitter =
                    (Noise.white(
                                            (int) (x / view.unit() * 1024),
                                            (int) (y / view.unit() * 1024) * 7 + i,
                                            11)
                                    - 0.5)
                            * view.unit()
                            * (0.006 + 0.014 * t);
            int sx =
                    (int)
                            Math.clamp(
                                    x + ripple * view.unit() * (0.004 + 0.024 * t) + jitter,
                                    0,
                                    canvas.width - 1);
            double line = base[sx];
            int sy =
                    (int)
                            Math.clamp(
                                    line
                                            - 2
                                            - (y - line) * 1.05
                                            + smear
                                            - ripple * view.unit() * 0.02,
                                    0,
                                    Math.clamp(line - 1, 0, canvas.height - 1.0));
            int c = above[sy * canvas.width + sx];
            r += c >> 16 & 255;
            g += c >> 8 & 255;
            b += c & 255;
        }
        return r / TAPS << 16 | g / TAPS << 8 | b / TAPS;
    }
}
