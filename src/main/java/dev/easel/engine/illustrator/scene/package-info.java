/**
 * What a prompt asks to be drawn: the words' meaning on one side, the painter's task on the other.
 */
@NullMarked
package dev.easel.engine.illustrator.scene;

import org.jspecify.annotations.NullMarked;
