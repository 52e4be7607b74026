/** Paint and paper: colours, noise, blurs and the canvas itself. */
@NullMarked
package dev.easel.engine.illustrator.world.canvas;

import org.jspecify.annotations.NullMarked;
