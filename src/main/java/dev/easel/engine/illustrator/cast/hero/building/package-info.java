/** What stands in a landscape. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.building;

import org.jspecify.annotations.NullMarked;
