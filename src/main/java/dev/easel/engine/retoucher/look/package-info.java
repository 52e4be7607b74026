/** Looks a picture can be redone in: seasons, hours, weather, palettes, media, film. */
@NullMarked
package dev.easel.engine.retoucher.look;

import org.jspecify.annotations.NullMarked;
