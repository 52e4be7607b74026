package dev.easel.engine.illustrator.cast.hero;

import dev.easel.engine.illustrator.cast.relief.Stage;

/**
 * A subject drawn by program. It stands on the bottom of a picture that is 1000 drawing units high
 * and looks to the right. Stateless.
 */
public interface Hero {
    /** Width of its picture in drawing units, 50–6000. */
    double width(Costume costume);

    /**
     * Draws it.
     *
     * @return where it touches the ground and where others attach
     */
    Marks draw(Stage stage, Costume costume);
}
