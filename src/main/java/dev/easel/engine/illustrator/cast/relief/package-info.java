/**
 * Drawing in soft relief: flat shapes are inflated to surfaces, coated with fur or gloss, then lit.
 */
@NullMarked
package dev.easel.engine.illustrator.cast.relief;

import org.jspecify.annotations.NullMarked;
