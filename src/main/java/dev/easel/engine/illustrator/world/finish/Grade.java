package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Glow;
import dev.easel.engine.illustrator.world.canvas.Noise;

/** A photographer's last touch: bloom, saturation, vignette, grain. */
final class Grade implements Finish {
    private final double saturation;
    private final double vignette;
    private final double grain;
    private double bloom;

    /**
     * @param saturation 1 keeps it
     * @param vignette how much the corners darken, 0–1
     * @param grain 0–1
     */
    Grade(double saturation, double vignette, double grain) {
        this.saturation = saturation;
        this.vignette = vignette;
        this.grain = grain;
    }

    Grade bloom(double amount) {
        bloom = amount;
        return this;
    }

    @Override
    public void apply(Canvas canvas, Focus focus, int seed) {
        if (bloom > 0) {
            new Glow(canvas).bloom(0.72, 0.02, bloom);
        }
        canvas.map(
                (x, y, c) -> {
                    double dx = (x - canvas.width / 2.0) / canvas.width;
                    double dy = (y - canvas.height / 2.0) / canvas.height;
                    double dark =
                            1 - vignette * Noise.smooth(0.35, 0.75, Math.sqrt(dx * dx + dy * dy));
                    double luma = Colors.luma(c);
                    double gain = dark * (1 + 0.06 * (luma - 0.5));
                    double noise = (Noise.white(x, y, seed) - 0.5) * grain * 255;
                    double l = luma * 255;
                    return Colors.pack(
                            (l + ((c >> 16 & 255) - l) * saturation) * gain + noise,
                            (l + ((c >> 8 & 255) - l) * saturation) * gain + noise,
                            (l + ((c & 255) - l) * saturation) * gain + noise);
                });
    }
}
