/** From a measured picture to the mask of its subject. */
@NullMarked
package dev.easel.engine.retoucher.cutout.search;

import org.jspecify.annotations.NullMarked;
