package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Plane;
import dev.easel.engine.illustrator.world.canvas.Proof;

/**
 * Strokes that are the denser the darker the picture: grains strewn by tone and drawn out along a
 * direction (line integral convolution, Cabral and Leedom 1993; for pencil, Mao et al. 2001).
 */
final class Hatching {
    private static final int TAPS = 11;
    private static final double GRAINS = 880;
    private static final double LENGTH = 0.02;
    private final Proof proof;
    private final float[] tone;
    private final int seed;

    /** {@code tone}: 0–1 for each pixel of the proof. */
    Hatching(Proof proof, float[] tone, int seed) {
        this.proof = proof;
        this.tone = tone;
        this.seed = seed;
    }

    /** How much lead lies where, 0–1; turned against the flow; only where darker than white. */
    Plane along(Flow flow, double turn, double white) {
        float[] out = new float[tone.length];
        float cos = (float) Math.cos(turn);
        float sin = (float) Math.sin(turn);
        proof.rows(
                y -> {
                    for (int x = 0; x < proof.width; x++) {
                        int i = y * proof.width + x;
                        double dark = (white - tone[i]) / white;
                        if (dark > 0) {
                            float dx = flow.dx(x, y);
                            float dy = flow.dy(x, y);
                            out[i] =
                                    (float)
                                            stroke(
                                                    x,
                                                    y,
                                                    new double[] {
                                                        dx * cos - dy * sin, dx * sin + dy * cos
                                                    },
                                                    dark);
                        }
                    }
                });
        return Plane.of(proof, out);
    }

    private double stroke(int x, int y, double[] way, double dark) {
        double cell = GRAINS / proof.unit;
        double stride = LENGTH * proof.unit / TAPS;
        double sum = 0;
        for (int k = 0; k < TAPS; k++) {
            double d = (k - TAPS / 2) * stride;
            int u = (int) ((x + way[0] * d) * cell);
            int v = (int) ((y + way[1] * d) * cell);
            sum += Noise.hash(u, v, seed) & 255;
        }
        double level = sum / (TAPS * 255.0) - 0.5;
        return Math.clamp((level + 0.26 * (dark - 0.55)) * 7 + 0.35, 0, 1)
                * Math.min(1, dark * 1.6 + 0.1);
    }
}
