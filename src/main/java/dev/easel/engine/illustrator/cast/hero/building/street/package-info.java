/** What stands in streets, squares and gardens. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.building.street;

import org.jspecify.annotations.NullMarked;
