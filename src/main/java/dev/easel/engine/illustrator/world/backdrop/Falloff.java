package dev.easel.engine.illustrator.world.backdrop;

import java.util.function.DoubleUnaryOperator;

/** How light fades with distance (in units), tabulated because every pixel asks. */
final class Falloff {
    private static final int STEPS = 2048;
    private static final double REACH = 3;
    private final float[] table = new float[STEPS + 1];

    Falloff(DoubleUnaryOperator light) {
        for (int i = 0; i <= STEPS; i++) {
            table[i] = (float) light.applyAsDouble(i * REACH / STEPS);
        }
    }

    static Falloff of(Sun.Kind kind) {
        return switch (kind) {
            case LOW -> new Falloff(d -> Math.exp(-d * d * 9) * 0.28 + Math.exp(-d * 7) * 0.38);
            case HIGH -> new Falloff(d -> Math.exp(-d * 5) * 0.5 + Math.exp(-d * 30) * 0.6);
            case MOON -> new Falloff(d -> Math.exp(-d * 11) * 0.5 + Math.exp(-d * 3.5) * 0.12);
        };
    }

    double at(double distance) {
        return table[(int) Math.clamp(distance / REACH * STEPS, 0, STEPS)];
    }
}
