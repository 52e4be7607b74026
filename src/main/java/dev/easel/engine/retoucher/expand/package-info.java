/** Image expand: the picture continued beyond its edges from its own patches. */
@NullMarked
package dev.easel.engine.retoucher.expand;

import org.jspecify.annotations.NullMarked;
