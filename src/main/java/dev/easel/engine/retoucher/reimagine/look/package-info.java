/** The looks themselves: seasons, hours, weather, palettes, media, film. */
@NullMarked
package dev.easel.engine.retoucher.reimagine.look;

import org.jspecify.annotations.NullMarked;
