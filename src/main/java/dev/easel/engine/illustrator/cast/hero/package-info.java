/**
 * The drawn characters' common ground: what a hero is, how it is dressed, the curves it is made of.
 */
@NullMarked
package dev.easel.engine.illustrator.cast.hero;

import org.jspecify.annotations.NullMarked;
