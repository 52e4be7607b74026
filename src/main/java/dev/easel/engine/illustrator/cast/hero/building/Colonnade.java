package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/**
 * Fluted columns in a row, with capitals and bases.
 *
 * @param left where the first one stands
 * @param right where the last one stands
 * @param top under the beam that they carry
 * @param foot on the floor
 */
public record Colonnade(double left, double right, double top, double foot) {

    /** Draws {@code count} columns of that radius. */
    public void draw(Stage stage, int count, double radius, int rgb) {
        for (int i = 0; i < count; i++) {
            double x = left + (right - left) * i / Math.max(1, count - 1);
            column(stage, x, radius, rgb);
        }
    }

    private void column(Stage stage, double x, double r, int rgb) {
        stage.add(
                Curves.polygon(x - r * 0.86, top, x + r * 0.86, top, x + r, foot, x - r, foot),
                Matter.SOFT.shading(0.5),
                rgb,
                pen -> {
                    for (int i = -3; i <= 3; i++) {
                        pen.line(
                                Curves.open(x + i * r * 0.26, top, x + i * r * 0.29, foot),
                                r * 0.1,
                                Tone.darker(rgb, 0.12),
                                0.6);
                    }
                });
        Matter slab = Matter.slab(r * 0.2).shading(0.4);
        int light = Tone.lighter(rgb, 0.02);
        stage.add(
                Curves.rounded(
                        x - r * 0.9,
                        top + r * 0.7,
                        2,
                        x + r * 0.9,
                        top + r * 0.7,
                        2,
                        x + r * 1.3,
                        top,
                        3,
                        x - r * 1.3,
                        top,
                        3),
                slab,
                light);
        stage.add(Curves.box(x - r * 1.4, top - r * 0.2, r * 2.8, r * 0.45, 2), slab, light);
        stage.add(Curves.box(x - r * 1.3, foot - r * 0.45, r * 2.6, r * 0.5, r * 0.2), slab, light);
    }
}
