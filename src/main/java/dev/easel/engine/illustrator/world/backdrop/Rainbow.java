package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Ramp;

/** A rainbow that stands on the horizon. */
final class Rainbow {
    private static final Ramp BANDS =
            new Ramp(0x8A55D8, 0x5A5FE0, 0x4AA8FF, 0x5FD35F, 0xFFE04B, 0xFF9A3D, 0xFF4B4B);
    private static final double RADIUS = 0.43;
    private static final double BREADTH = 0.065;
    private final View view;

    Rainbow(View view) {
        this.view = view;
    }

    void paint(double horizon) {
        Canvas canvas = view.canvas();
        double cx = view.w() * (view.mirrored() ? 0.6 : 0.4);
        canvas.rows(
                0,
                horizon,
                y -> {
                    for (int x = 0; x < canvas.width; x++) {
                        double d = Math.hypot(x - cx, (y - horizon) * 1.12) / view.unit();
                        double t = (d - RADIUS) / BREADTH;
                        if (t > 0 && t < 1) {
                            double alpha = Noise.smooth(0, 0.25, t) * Noise.smooth(1, 0.75, t);
                            int i = y * canvas.width + x;
                            canvas.rgb[i] = Colors.blend(canvas.rgb[i], BANDS.at(t), alpha * 0.55);
                        }
                    }
                });
    }
}
