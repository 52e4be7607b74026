package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Facet;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;

/** A frame of four mitred boards around a rectangle: its left, top, width, height and breadth. */
public record Moulding(double x, double y, double w, double h, double breadth) {
    /** Raised: the upper and left boards catch the light. */
    public void raised(Stage stage, Stuff stuff) {
        boards(stage, stuff, 1);
    }

    /** Sunk: as a coffer in a door. */
    public void sunk(Stage stage, Stuff stuff) {
        boards(stage, stuff, -1);
    }

    private void boards(Stage stage, Stuff stuff, int way) {
        double r = x + w;
        double d = y + h;
        double b = breadth;
        double lean = 0.55 * way;
        stuff.add(
                stage,
                new Facet(Curves.polygon(x, y, r, y, r - b, y + b, x + b, y + b), 0, -lean, 0.83));
        stuff.add(
                stage,
                new Facet(Curves.polygon(x, y, x + b, y + b, x + b, d - b, x, d), -lean, 0, 0.83));
        stuff.add(
                stage,
                new Facet(Curves.polygon(r, y, r, d, r - b, d - b, r - b, y + b), lean, 0, 0.83));
        stuff.add(
                stage,
                new Facet(Curves.polygon(x, d, x + b, d - b, r - b, d - b, r, d), 0, lean, 0.83));
    }

    /** What it frames. */
    public Shape inside() {
        return Curves.box(x + breadth, y + breadth, w - 2 * breadth, h - 2 * breadth, 0);
    }
}
