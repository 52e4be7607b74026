package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.core.Plane;

/** Probabilities as logarithms of odds, where evidence adds up. */
final class Odds {
    private Odds() {}

    /** Of a probability kept {@code least} away from 0 and 1. */
    static float of(float probability, float least) {
        float p = Math.clamp(probability, least, 1 - least);
        return (float) Math.log(p / (1 - p));
    }

    static float probability(float odds) {
        return (float) (1 / (1 + Math.exp(-odds)));
    }

    /** The same probabilities, bent so that {@code middle} becomes one half. */
    static Plane centred(Plane probability, float middle) {
        float shift = of(middle, 0.001f);
        return probability.map(p -> probability(of(p, 0.005f) - shift));
    }
}
