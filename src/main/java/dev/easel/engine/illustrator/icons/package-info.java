/** Noto vector icons: packed while building, read one at a time while running. */
@NullMarked
package dev.easel.engine.illustrator.icons;

import org.jspecify.annotations.NullMarked;
