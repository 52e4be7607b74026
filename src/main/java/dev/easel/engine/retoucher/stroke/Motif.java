package dev.easel.engine.retoucher.stroke;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;

/**
 * What is painted.
 *
 * @param colours wanted, CIELAB, slightly simplified
 * @param flow of the strokes
 * @param structure how closely the drawing is kept, 0–1 a pixel
 * @param calm how strongly brush texture shows, 0–1 a pixel
 */
record Motif(ColorPlanes colours, Flow flow, Plane structure, Plane calm) {}
