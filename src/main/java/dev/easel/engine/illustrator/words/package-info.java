/** Prompt to scene: lexicon, counts, colours, relations, negation. */
@NullMarked
package dev.easel.engine.illustrator.words;

import org.jspecify.annotations.NullMarked;
