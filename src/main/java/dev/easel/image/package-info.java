/**
 * The vocabulary every package shares (features, sizes, pixels, ids) and the image codec; depends
 * on nothing of ours.
 */
@NullMarked
package dev.easel.image;

import org.jspecify.annotations.NullMarked;
