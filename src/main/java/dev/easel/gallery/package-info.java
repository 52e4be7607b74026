/** Finished images, found again. */
@NullMarked
package dev.easel.gallery;

import org.jspecify.annotations.NullMarked;
