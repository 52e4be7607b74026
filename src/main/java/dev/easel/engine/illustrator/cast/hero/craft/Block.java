package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/**
 * A box seen from the front, a little from above and from its right: its front face by left, top,
 * width and height, and how far it goes back to the right and up, all in drawing units.
 */
public record Block(double x, double y, double w, double h, double right, double up) {
    public Shape front() {
        return Curves.box(x, y, w, h, 0);
    }

    public Shape top() {
        return Curves.polygon(x, y, x + w, y, x + w + right, y - up, x + right, y - up);
    }

    public Shape side() {
        double far = x + w + right;
        return Curves.polygon(x + w, y, far, y - up, far, y + h - up, x + w, y + h);
    }

    /** From a square of side 1 to the top face; (0, 1) is its near left corner. */
    public AffineTransform ontoTop() {
        return new AffineTransform(w, 0, -right, up, x + right, y - up);
    }

    /** From a square of side 1 to the right face; (0, 0) is its near upper corner. */
    public AffineTransform ontoSide() {
        return new AffineTransform(right, -up, 0, h, x + w, y);
    }

    public void draw(Stage stage, Stuff stuff) {
        draw(stage, stuff, pen -> {});
    }

    /** All three faces; {@code marks} are painted on the front. */
    public void draw(Stage stage, Stuff stuff, Consumer<Pen> marks) {
        stuff.add(stage, new Facet(top(), 0, -0.86, 0.5));
        stuff.darker(0.04).add(stage, new Facet(side(), 0.62, 0.08, 0.78));
        stuff.add(stage, new Facet(front(), -0.22, 0.05, 0.97), marks);
        edge(stage, stuff, Curves.polygon(x, y, x + w, y));
        edge(stage, stuff, Curves.polygon(x + w, y, x + w, y + h));
    }

    private static void edge(Stage stage, Stuff stuff, Shape line) {
        Shape stroke = new BasicStroke(6).createStrokedShape(line);
        stage.add(stroke, Matter.INK.clear(0.55), Tone.lighter(stuff.rgb(), 0.13));
    }
}
