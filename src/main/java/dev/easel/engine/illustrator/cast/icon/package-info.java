/** Vector icons redrawn as if they belonged to the picture: recoloured, inflated, coated, lit. */
@NullMarked
package dev.easel.engine.illustrator.cast.icon;

import org.jspecify.annotations.NullMarked;
