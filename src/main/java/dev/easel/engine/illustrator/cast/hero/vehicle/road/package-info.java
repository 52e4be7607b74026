/** Cars, vans, lorries, buses and carts. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import org.jspecify.annotations.NullMarked;
