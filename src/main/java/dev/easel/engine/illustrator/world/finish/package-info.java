/** The hand a picture is drawn in: watercolour, oil, pixel art and the rest. */
@NullMarked
package dev.easel.engine.illustrator.world.finish;

import org.jspecify.annotations.NullMarked;
