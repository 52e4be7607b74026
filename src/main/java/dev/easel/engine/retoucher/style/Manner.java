package dev.easel.engine.retoucher.style;

/**
 * How freely the paint is handled.
 *
 * @param style strength of the style, 0–1
 * @param structure how closely the drawing is kept, 0–1
 * @param softness of the strokes' edges, 0 (cut) to 0.8 (blended)
 * @param seed of all that is random
 */
record Manner(float style, float structure, float softness, long seed) {}
