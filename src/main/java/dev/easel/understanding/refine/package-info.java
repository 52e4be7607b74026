/** A message to the prompt an engine gets. */
@NullMarked
package dev.easel.understanding.refine;

import org.jspecify.annotations.NullMarked;
