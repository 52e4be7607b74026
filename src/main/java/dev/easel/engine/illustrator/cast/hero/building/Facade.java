package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/**
 * A flat front with windows in rows and columns.
 *
 * @param at where the windows are, in drawing units
 * @param columns of windows
 * @param rows of windows
 * @param lit whether light shows in them
 */
public record Facade(Rectangle2D at, int columns, int rows, boolean lit) {

    /** Framed windows, each a part of its own: for houses. */
    public void windows(Stage stage, int frame) {
        double w = at.getWidth() / columns;
        double h = at.getHeight() / rows;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Masonry.window(
                        stage,
                        new Rectangle2D.Double(
                                at.getX() + w * (column + 0.2),
                                at.getY() + h * (row + 0.18),
                                w * 0.6,
                                h * 0.62),
                        frame,
                        lit);
            }
        }
    }

    /** Small panes painted on a wall: for towers of many floors. */
    public void panes(Pen pen, SplittableRandom random) {
        for (int i = 0; i < columns * rows; i++) {
            pen.fill(pane(i), Tone.mix(0x3A5468, 0x9CC4DA, random.nextDouble() * 0.6), 0.95);
        }
    }

    /** Lamplight in some of the panes, which shines by itself. */
    public void lights(Stage stage, SplittableRandom random) {
        Path2D shining = new Path2D.Double();
        for (int i = 0; i < columns * rows; i++) {
            if (random.nextDouble() < (lit ? 0.62 : 0.05)) {
                shining.append(pane(i), false);
            }
        }
        stage.add(shining, Matter.INK.glowing(lit ? 0.9 : 0.3), 0xFFDE96);
    }

    private Shape pane(int i) {
        double w = at.getWidth() / columns;
        double h = at.getHeight() / rows;
        return Curves.box(
                at.getX() + w * (i % columns + 0.18),
                at.getY() + h * (i / columns + 0.16),
                w * 0.64,
                h * 0.68,
                1);
    }
}
