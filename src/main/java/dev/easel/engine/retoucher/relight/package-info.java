/** The same picture in other light: a rough relief is guessed and lit anew. */
@NullMarked
package dev.easel.engine.retoucher.relight;

import org.jspecify.annotations.NullMarked;
