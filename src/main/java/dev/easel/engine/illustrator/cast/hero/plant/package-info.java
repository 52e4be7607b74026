/** Trees and flowers. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.plant;

import org.jspecify.annotations.NullMarked;
