/** Crockery, bottles and glasses with what is in them. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import org.jspecify.annotations.NullMarked;
