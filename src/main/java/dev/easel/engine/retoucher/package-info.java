/** The six edits: expand, remove background, upscale, relight, style transfer, reimagine. */
@NullMarked
package dev.easel.engine.retoucher;

import org.jspecify.annotations.NullMarked;
