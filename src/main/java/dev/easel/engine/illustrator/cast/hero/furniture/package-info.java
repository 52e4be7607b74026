/** Furniture. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.furniture;

import org.jspecify.annotations.NullMarked;
