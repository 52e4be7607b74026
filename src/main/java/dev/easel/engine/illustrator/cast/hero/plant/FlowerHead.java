package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.relief.Stage;
import java.util.SplittableRandom;

/** A flower's head, drawn about the origin within a circle of radius 100. */
@FunctionalInterface
interface FlowerHead {
    void draw(Stage stage, int rgb, SplittableRandom random);
}
