/** Rocks, waters and fires: what the land itself is made of. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.land;

import org.jspecify.annotations.NullMarked;
