/** Animals. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.animal;

import org.jspecify.annotations.NullMarked;
