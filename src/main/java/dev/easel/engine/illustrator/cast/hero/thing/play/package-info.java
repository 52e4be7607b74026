/** Toys, balls, chess pieces and musical instruments. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.play;

import org.jspecify.annotations.NullMarked;
