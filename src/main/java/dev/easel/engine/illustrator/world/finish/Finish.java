package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Focus;

/** Goes over a painted canvas in one manner. */
@FunctionalInterface
public interface Finish {
    /**
     * Changes the canvas in place.
     *
     * @param focus where small things matter
     * @param seed decides paper, strokes and grain
     */
    void apply(Canvas canvas, Focus focus, int seed);
}
