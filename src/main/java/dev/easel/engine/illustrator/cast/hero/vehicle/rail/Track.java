package dev.easel.engine.illustrator.cast.hero.vehicle.rail;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** Rails on sleepers in gravel, along the bottom of a train's picture. */
record Track(double width) {
    /** Height of the rail's upper edge: where wheels stand. */
    static final double RAIL = 936;

    private static final int GRAVEL = 0x9A9288;
    private static final int TIMBER = 0x6B4F3C;

    void draw(Stage stage) {
        SplittableRandom random = new SplittableRandom(3);
        stage.add(
                Curves.rounded(0, 988, 4, 46, 958, 30, width - 46, 958, 30, width, 988, 4),
                Matter.slab(14).shading(0),
                GRAVEL,
                pen -> {
                    for (int i = 0; i < width / 5; i++) {
                        pen.fill(
                                Curves.circle(
                                        width * random.nextDouble(),
                                        958 + 32 * random.nextDouble(),
                                        3 + 5 * random.nextDouble()),
                                Tone.lighter(GRAVEL, 0.2 * random.nextDouble() - 0.12),
                                0.9);
                    }
                });
        for (double x = 60; x < width - 80; x += 92) {
            stage.add(Curves.box(x, 950, 52, 24, 4), Matter.slab(5).shading(0.3), TIMBER);
        }
        stage.add(
                Curves.box(20, RAIL, width - 40, 18, 3),
                Matter.slab(4).glossy(0.8).shading(0.5),
                0x9CA1A9);
    }
}
