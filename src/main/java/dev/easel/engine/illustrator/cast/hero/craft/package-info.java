/** How things are made: of wood, glass, metal or cloth, of boxes and turned bodies. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.craft;

import org.jspecify.annotations.NullMarked;
