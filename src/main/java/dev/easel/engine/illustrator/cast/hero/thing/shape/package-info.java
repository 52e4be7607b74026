/** Geometric figures and bodies. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.shape;

import org.jspecify.annotations.NullMarked;
