package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.util.Random;

/** Heaps of fair-weather cloud, larger towards the top of the picture. */
final class Clouds {
    private final View view;
    private final Sun sun;

    Clouds(View view, Sun sun) {
        this.view = view;
        this.sun = sun;
    }

    /**
     * Spreads clouds between the top and the horizon, in one of three arrangements, {@code scale}
     * as large as usual.
     */
    void heap(double horizon, double scale) {
        Random dice = view.dice(41);
        int n = view.scene().atmosphere().weather() == Weather.CLOUDY ? 11 : 5 + dice.nextInt(3);
        int arrangement = dice.nextInt(3);
        for (int k = 0; k < n; k++) {
            double t = (k + 0.5) / n;
            double y = horizon * (0.9 - 0.74 * t + 0.05 * dice.nextDouble());
            double size = (0.028 + 0.085 * t) * (0.75 + 0.5 * dice.nextDouble());
            double x = (k * 0.618 + dice.nextDouble() * 0.25) % 1.0;
            if (arrangement == 1) {
                x = sun.left(view.w()) ? 0.35 + 0.65 * x : 0.65 * x;
            } else if (arrangement == 2) {
                size *= t > 0.5 ? 1.35 : 0.8;
            }
            paint(view.w() * (x * 1.1 - 0.05), y, size * scale * view.unit(), 1 - 0.4 * (1 - t));
        }
    }

    /** One cloud around (x, y), {@code size} pixels: a seventh of its width. */
    void paint(double x, double y, double size, double alpha) {
        var p = view.palette();
        int lit =
                view.night()
                        ? Colors.mix(p.haze(), 0xFFFFFF, 0.3)
                        : Colors.mix(0xFFFFFF, p.sun(), view.low() ? 0.55 : 0.15);
        int shade =
                view.low()
                        ? Colors.mix(p.sky().get(2), p.ambient(), 0.4)
                        : Colors.mix(p.sky().get(1), 0xB9C6DE, view.night() ? 0.1 : 0.6);
        new Cumulus(
                        size,
                        view.seed(42)
                                + (int) Math.round(x / view.w() * 4096)
                                + (int) Math.round(y / view.h() * 997))
                .lit(
                        Math.clamp((sun.x() - x) / (view.w() * 0.4), -1, 1) * 0.8,
                        sun.kind() == Sun.Kind.LOW && sun.y() > y ? 0.5 : -0.9)
                .colored(shade, lit)
                .drawOn(view.canvas(), x, y, alpha);
    }
}
