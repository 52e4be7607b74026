/** What flies, in the air and in space. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import org.jspecify.annotations.NullMarked;
