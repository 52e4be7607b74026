/** Boards and cloths that carry words and marks. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.post;

import org.jspecify.annotations.NullMarked;
