package dev.easel.engine.retoucher.cutout.training;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;

/**
 * A picture put together, so that its subject is known exactly.
 *
 * @param picture opaque
 * @param alpha how much of each pixel is subject, 0–1
 * @param subjects how many
 */
public record Composite(Pixels picture, Plane alpha, int subjects) {}
