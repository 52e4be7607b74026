/** Famous buildings, known at a glance. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.building.landmark;

import org.jspecify.annotations.NullMarked;
