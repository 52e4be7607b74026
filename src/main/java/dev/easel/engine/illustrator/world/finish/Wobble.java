package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Texture;

/** An unsteady hand: shifts every pixel a little along slow noise. */
final class Wobble {
    private Wobble() {}

    /** {@code frequency} per unit; {@code amount} in units. */
    static void apply(Canvas canvas, double frequency, double amount, int seed) {
        int[] source = canvas.rgb.clone();
        double shift = (seed & 1023) / 64.0;
        canvas.map(
                (x, y, c) -> {
                    double u = x / canvas.unit * frequency + shift;
                    double v = y / canvas.unit * frequency;
                    double dx = Texture.CLOUDY.at(u, v) * amount * canvas.unit;
                    double dy = Texture.CLOUDY.at(u + 7.3, v + 3.1) * amount * canvas.unit;
                    int sx = (int) Math.clamp(x + dx, 0, canvas.width - 1);
                    int sy = (int) Math.clamp(y + dy, 0, canvas.height - 1);
                    return source[sy * canvas.width + sx] & 0xFFFFFF;
                });
    }
}
