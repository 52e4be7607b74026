/** Where subjects stand, and what ties them to the ground: shadows, reflections, haze. */
@NullMarked
package dev.easel.engine.illustrator.world.compose;

import org.jspecify.annotations.NullMarked;
