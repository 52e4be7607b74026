/** Gradient-boosted regression trees: looking numbers up, and growing them. */
@NullMarked
package dev.easel.engine.retoucher.cutout.trees;

import org.jspecify.annotations.NullMarked;
