/** Settings, sky, light, composition and style: everything around the subjects. */
@NullMarked
package dev.easel.engine.illustrator.world;

import org.jspecify.annotations.NullMarked;
