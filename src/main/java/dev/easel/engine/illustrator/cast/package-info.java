/** Subjects, each drawn alone on transparent ground: procedural heroes and vector icons. */
@NullMarked
package dev.easel.engine.illustrator.cast;

import org.jspecify.annotations.NullMarked;
