/** Things one can hold or put on a table. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing;

import org.jspecify.annotations.NullMarked;
