package dev.easel.engine.illustrator.world.backdrop;

import static dev.easel.engine.illustrator.world.canvas.Noise.smooth;

import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** Rolling waves, each hiding the next: glassy under the crest, foam on it and down its back. */
final class Swell {
    private static final int WAVES = 9;

    private final View view;
    private final double horizon;
    private final double sunX;
    private final int deep;
    private final int glass;
    private final int foam;
    private final double rough;
    private final int seed;

    Swell(View view, Sun sun, double horizon) {
        this.view = view;
        this.horizon = horizon;
        sunX = sun.x();
        Water water = new Water(view, sun, horizon, view.h());
        deep = water.deep();
        var p = view.palette();
        glass = Colors.mix(water.near(), p.sun(), view.low() ? 0.3 : 0.14);
        foam = Colors.mix(p.lit(0xFFFFFF), p.horizon(), 0.25);
        rough = view.scene().atmosphere().weather() == Weather.STORM ? 1.8 : 1;
        seed = view.seed(55);
    }

    void paint() {
        for (int k = 0; k < WAVES; k++) {
            wave(k);
        }
    }

    /** The crest of a wave in a column, pixels from the top. */
    private double crest(int wave, double x) {
        double near = (wave + 1.0) / WAVES;
        double depth = near * near;
        double u = (x - view.w() / 2) / view.unit() / (0.25 + near);
        double swell = Noise.perlin(u * 1.1 + wave * 5.3, wave * 0.7, seed);
        double chop = Noise.ridged(u * 2.1 + wave * 2.9, wave, 3, seed + 1) - 0.55;
        double tall = rough * view.unit() * (0.01 + 0.085 * depth);
        return horizon
                + (view.h() * 1.02 - horizon) * depth * 0.93
                - tall * (0.9 * swell + 0.8 * chop);
    }

    private void wave(int wave) {
        Canvas canvas = view.canvas();
        double near = (wave + 1.0) / WAVES;
        double tall = view.unit() * (0.015 + 0.15 * near * near);
        double scale = 0.25 + near;
        canvas.columns(
                x -> {
                    double top = crest(wave, x);
                    double u = (x - view.w() / 2) / view.unit() / scale;
                    double end = wave + 1 < WAVES ? crest(wave + 1, x) + 2 : canvas.height;
                    end = Math.min(end, canvas.height);
                    double sunny = Math.exp(-Math.abs(x - sunX) / view.unit() * 1.8);
                    for (int y = (int) Math.max(horizon, top); y < end; y++) {
                        double t = (y - top) / tall;
                        double v = (y - top) / view.unit() / scale;
                        double ripple = Texture.CLOUDY.at(u * 2.2 + wave, v * 9);
                        double clear = smooth(0.62, 0.02, t + ripple * 0.5) * (0.55 + 0.4 * sunny);
                        int c = Colors.blend(deep, glass, clear);
                        c = Colors.shift(c, ripple * 20 * near);
                        c = Colors.blend(c, foam, foam(u, v, wave) * (0.35 + 0.6 * near));
                        int i = y * canvas.width + x;
                        canvas.rgb[i] =
                                Colors.blend(canvas.rgb[i], c, Math.clamp(y + 1 - top, 0, 1));
                    }
                });
    }

    /** On the crest in patches, then in lace down the wave's back. */
    private static double foam(double u, double v, int wave) {
        double patch = smooth(-0.05, 0.25, Texture.CLOUDY.at(u * 0.9 + wave * 3.1, wave * 1.3));
        double rough = Texture.CLOUDY.at(u * 6 + wave, v * 20);
        double cap = smooth(0.03, 0.004, v + 0.03 * rough) * patch;
        double lace = smooth(0.05, 0.0, Math.abs(Texture.CLOUDY.at(u * 3.3, v * 8 + wave * 2.2)));
        return Math.min(1, cap + 0.4 * lace * patch * smooth(0.2, 0.02, v));
    }
}
