package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.relief.Form;
import java.awt.Shape;

/** A form of which only a piece is seen. */
public record Cut(Form whole, Shape outline) implements Form {
    @Override
    public void normal(double x, double y, double[] into) {
        whole.normal(x, y, into);
    }
}
