/** Hats, glasses, clothes and jewels. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.wear;

import org.jspecify.annotations.NullMarked;
