/** Reimagine: the words of a prompt, or a seed, choose looks, and the picture is redone in them. */
@NullMarked
package dev.easel.engine.retoucher.reimagine;

import org.jspecify.annotations.NullMarked;
