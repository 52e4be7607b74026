/** Image bytes by key. */
@NullMarked
package dev.easel.storage;

import org.jspecify.annotations.NullMarked;
