/** A picture cut into regions, and what each region says about being the subject. */
@NullMarked
package dev.easel.engine.retoucher.cutout.region;

import org.jspecify.annotations.NullMarked;
