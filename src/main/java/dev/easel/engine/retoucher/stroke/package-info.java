/**
 * Stroke-based painting: brush strokes cut from a texture and laid along the lines of a picture.
 */
@NullMarked
package dev.easel.engine.retoucher.stroke;

import org.jspecify.annotations.NullMarked;
