/** Screens, cameras, telephones and other devices. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.thing.device;

import org.jspecify.annotations.NullMarked;
