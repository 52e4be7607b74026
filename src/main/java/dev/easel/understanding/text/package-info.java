/** A message as text: cleaned, folded, cut into words and clauses, its language. */
@NullMarked
package dev.easel.understanding.text;

import org.jspecify.annotations.NullMarked;
