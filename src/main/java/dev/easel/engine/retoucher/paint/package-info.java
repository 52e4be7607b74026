/**
 * What painting on a picture needs, whatever the edit: lines, flow, washes, noise, palettes, parts
 * of the scene.
 */
@NullMarked
package dev.easel.engine.retoucher.paint;

import org.jspecify.annotations.NullMarked;
