package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;

/** Night photography of light tubes: halos, colour fringes to the edges, deep violet blacks. */
final class Neon implements Finish {
    private static final double CONTRAST = 1.16;

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        new Glow(canvas).bloom(0.5, 0.012, 0.6);
        new Glow(canvas).bloom(0.6, 0.05, 0.6);
        int[] source = canvas.rgb.clone();
        canvas.map(
                (x, y, c) -> {
                    double dx = (x - canvas.width / 2.0) / canvas.width;
                    double dy = (y - canvas.height / 2.0) / canvas.height;
                    double far = dx * dx + dy * dy;
                    double fringe = far * canvas.unit * 0.011;
                    double r = at(canvas, source, x + dx * fringe, y + dy * fringe) >> 16 & 255;
                    double b = at(canvas, source, x - dx * fringe, y - dy * fringe) & 255;
                    double g = c >> 8 & 255;
                    double luma = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
                    double dark = 1 - 0.32 * Noise.smooth(0.2, 0.68, Math.sqrt(far));
                    double grain = (Noise.white(x, y, seed) - 0.5) * 7;
                    return Colors.pack(
                            ((r + (luma - 0.3) * 18 - 14) * CONTRAST + 12) * dark + grain,
                            ((g - (1 - luma) * 3 - 14) * CONTRAST + 10) * dark + grain,
                            ((b + (1 - luma) * 10 - 14) * CONTRAST + 16) * dark + grain);
                });
    }

    private static int at(Canvas canvas, int[] source, double x, double y) {
        return source[
                (int) Math.clamp(y, 0, canvas.height - 1) * canvas.width
                        + (int) Math.clamp(x, 0, canvas.width - 1)];
    }
}
