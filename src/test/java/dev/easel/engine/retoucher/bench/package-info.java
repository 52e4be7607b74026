/** The retoucher's measurements: {@code ./easel bench retoucher}. */
@NullMarked
package dev.easel.engine.retoucher.bench;

import org.jspecify.annotations.NullMarked;
