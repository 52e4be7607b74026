/** Food and drink. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.food;

import org.jspecify.annotations.NullMarked;
