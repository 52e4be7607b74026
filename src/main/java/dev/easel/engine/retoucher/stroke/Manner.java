package dev.easel.engine.retoucher.stroke;

/**
 * How freely the paint is handled; all but the seed 0–1.
 *
 * @param style strength of the brushwork
 * @param structure how closely the drawing is kept
 * @param swirl how strongly strokes swirl where the picture is empty
 * @param softness of the strokes' edges: 0 cut, 0.8 blended
 * @param ownColour how far a stroke keeps the colour of the patch it is cut from
 * @param variation of colour from stroke to stroke
 * @param seed of all that is random
 */
public record Manner(
        float style,
        float structure,
        float swirl,
        float softness,
        float ownColour,
        float variation,
        long seed) {}
