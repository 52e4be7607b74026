/** Trains and trams. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.vehicle.rail;

import org.jspecify.annotations.NullMarked;
