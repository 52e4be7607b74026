package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;

/**
 * A thing whose picture is as wide whatever it wears.
 *
 * @param width in drawing units
 */
public record Prop(double width, Drawing drawing) implements Hero {
    /** Draws one thing, 1000 drawing units high. */
    @FunctionalInterface
    public interface Drawing {
        Marks draw(Stage stage, Costume costume);
    }

    @Override
    public double width(Costume costume) {
        return width;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        return drawing.draw(stage, costume);
    }

    /** The points of a thing that stands on the ground around {@code x}. */
    public static Marks standing(double x, double top) {
        return Marks.foot(x, 984)
                .and("top", x, top)
                .and("back", x, top)
                .and("hand", x, (984 + top) / 2)
                .and("inside", x, 984 - 0.4 * (984 - top));
    }
}
