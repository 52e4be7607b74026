package dev.easel.engine.illustrator.world.finish;

import dev.easel.engine.illustrator.world.canvas.Canvas;

/** Goes over a painted canvas in one manner. */
@FunctionalInterface
public interface Finish {
    /** Changes the canvas in place; {@code seed} decides paper, strokes and grain. */
    void apply(Canvas canvas, int seed);
}
