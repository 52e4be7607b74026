/** Larger pictures: filters learned for edges of every angle, then cleaned and finished. */
@NullMarked
package dev.easel.engine.retoucher.upscale;

import org.jspecify.annotations.NullMarked;
