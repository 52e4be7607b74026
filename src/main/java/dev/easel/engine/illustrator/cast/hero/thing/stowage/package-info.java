/** What things are kept or carried in. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.stowage;

import org.jspecify.annotations.NullMarked;
