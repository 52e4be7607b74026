/** Learns to tell subjects from backgrounds: composed pictures, boosted trees, model files. */
@NullMarked
package dev.easel.engine.retoucher.cutout.training;

import org.jspecify.annotations.NullMarked;
