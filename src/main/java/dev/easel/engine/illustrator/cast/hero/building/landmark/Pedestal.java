package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A moulded stone block for a statue, from {@code top} down to the ground. */
record Pedestal(double x, double top, double half, int stone) {
    private static final double GROUND = 984;

    void draw(Stage stage) {
        double tall = GROUND - top;
        slab(stage, GROUND - tall * 0.14, tall * 0.14, half * 1.22);
        slab(stage, GROUND - tall * 0.24, tall * 0.11, half * 1.08);
        Shape block =
                Curves.polygon(
                        x - half * 0.86,
                        top + tall * 0.12,
                        x + half * 0.86,
                        top + tall * 0.12,
                        x + half * 0.94,
                        GROUND - tall * 0.22,
                        x - half * 0.94,
                        GROUND - tall * 0.22);
        Masonry.wall(stage, block, stone, half * 0.5);
        stage.add(
                Curves.box(x - half * 0.5, top + tall * 0.28, half, tall * 0.3, 5),
                Matter.slab(5).shading(0.1),
                Tone.darker(stone, 0.07));
        slab(stage, top + tall * 0.07, tall * 0.08, half * 0.98);
        slab(stage, top, tall * 0.08, half * 1.1);
    }

    private void slab(Stage stage, double y, double tall, double reach) {
        stage.add(
                Curves.box(x - reach, y, 2 * reach, tall, tall * 0.25),
                Matter.slab(tall * 0.4).shading(0.4),
                Tone.lighter(stone, 0.02));
    }
}
