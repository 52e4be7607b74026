/** Boats and ships. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.vehicle.vessel;

import org.jspecify.annotations.NullMarked;
