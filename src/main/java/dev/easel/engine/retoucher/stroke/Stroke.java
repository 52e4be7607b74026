package dev.easel.engine.retoucher.stroke;

/**
 * One stroke: a piece of the reference, turned and laid on the canvas.
 *
 * @param x its middle on the canvas, pixels; so y
 * @param longRadius half its length, pixels
 * @param shortRadius half its breadth
 * @param cos of its direction; so sin
 * @param patch it is cut from
 * @param turnCos of the turn from canvas to reference; so turnSin
 * @param offset added to the wanted colour, CIELAB
 * @param local share of the motif's own variation kept inside the stroke, 0–1
 * @param gain of the brush texture
 */
record Stroke(
        int x,
        int y,
        float longRadius,
        float shortRadius,
        float cos,
        float sin,
        PatchLibrary.Patch patch,
        float turnCos,
        float turnSin,
        float[] offset,
        float local,
        float gain) {}
