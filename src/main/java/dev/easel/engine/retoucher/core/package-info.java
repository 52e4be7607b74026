/**
 * What all six edits share: float planes and colour spaces, filters, the bridge to OpenCV, seeded
 * randomness and deterministic parallel rows.
 */
@NullMarked
package dev.easel.engine.retoucher.core;

import org.jspecify.annotations.NullMarked;
