package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.SplittableRandom;

/** A small sandy island with a leaning palm. */
public final class DesertIsland implements Hero {
    private final Hero palm;

    /** The palm that grows on it. */
    public DesertIsland(Hero palm) {
        this.palm = palm;
    }

    @Override
    public double width(Costume costume) {
        return 1500;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int sand = costume.mainColor(0xEBD2A0);
        SplittableRandom random = costume.random(3);
        palm.draw(
                stage.with(new AffineTransform(0.86, 0, 0, 0.86, 500, 20)),
                new Costume(List.of(), costume.traits(), costume.seed()));
        stage.add(
                Curves.closed(
                        40, 950, 260, 880, 520, 820, 800, 800, 1080, 830, 1300, 890, 1460, 950, 750,
                        985),
                Matter.SOFT.shading(0.4),
                sand,
                pen -> {
                    for (int i = 0; i < 160; i++) {
                        pen.fill(
                                Curves.circle(
                                        1500 * random.nextDouble(),
                                        800 + 180 * random.nextDouble(),
                                        3),
                                Tone.darker(sand, 0.12),
                                0.6);
                    }
                    pen.fade(920, 980, Tone.darker(sand, 0.14), 0.8);
                });
        Rock.facets(stage, new double[] {330, 880, 80, 56}, 0x9A948A, random);
        Rock.facets(stage, new double[] {1180, 880, 60, 40}, 0x8A867E, random);
        stage.add(
                Curves.closed(
                        10, 960, 300, 930, 750, 952, 1200, 930, 1490, 960, 1200, 984, 750, 988, 300,
                        984),
                Matter.slab(10).glossy(0.8).clear(0.8).shading(0),
                0xBFE8F2);
        return Marks.foot(750, 965)
                .and("top", 560, 830)
                .and("back", 480, 840)
                .and("inside", 560, 840);
    }
}
