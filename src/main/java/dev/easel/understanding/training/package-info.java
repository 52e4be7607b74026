/** Run while building: sentences to the weights of the intent model. */
@NullMarked
package dev.easel.understanding.training;

import org.jspecify.annotations.NullMarked;
