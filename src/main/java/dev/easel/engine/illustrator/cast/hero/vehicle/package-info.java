/** What carries people. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.vehicle;

import org.jspecify.annotations.NullMarked;
