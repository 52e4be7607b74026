/**
 * Patches that resemble each other: the nearest-neighbour field between two pictures (PatchMatch)
 * and the completion of a picture from its own patches.
 */
@NullMarked
package dev.easel.engine.retoucher.patch;

import org.jspecify.annotations.NullMarked;
