/** One painter per setting: everything around the subjects. */
@NullMarked
package dev.easel.engine.illustrator.world.backdrop;

import org.jspecify.annotations.NullMarked;
