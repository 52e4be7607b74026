package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A stepped pyramid with a stair up its front and a temple on top. */
public final class StepPyramid implements Hero {
    private static final double X = 760;
    private static final int STEPS = 8;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xB9AE94, 0xC4B28C, 0xA8A290);
        double top = 250;
        double tall = (984 - top) / STEPS;
        for (int i = STEPS - 1; i >= 0; i--) {
            double half = 180 + i * 76;
            double y = top + i * tall;
            Masonry.wall(
                    stage,
                    Curves.polygon(
                            X - half,
                            y,
                            X + half,
                            y,
                            X + half + 22,
                            y + tall,
                            X - half - 22,
                            y + tall),
                    Tone.lighter(stone, 0.012 * (i % 2)),
                    46);
            stage.add(
                    Curves.box(X - half - 8, y - 6, 2 * half + 16, 16, 4),
                    Matter.slab(6).shading(0.35),
                    Tone.lighter(stone, 0.05));
        }
        stair(stage, stone, top);
        temple(stage, stone);
        return Marks.foot(X, 984)
                .and("top", X, 76)
                .and("back", X - 460, 600)
                .and("inside", X, 240)
                .and("door", X, 960);
    }

    private static void stair(Stage stage, int stone, double top) {
        stage.add(
                Curves.polygon(X - 92, top, X + 92, top, X + 150, 984, X - 150, 984),
                Matter.slab(10).shading(0.5),
                Tone.lighter(stone, 0.03),
                pen -> {
                    for (double y = top; y < 984; y += 17) {
                        pen.line(
                                Curves.open(X - 150, y, X + 150, y),
                                6,
                                Tone.darker(stone, 0.16),
                                0.7);
                    }
                });
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.polygon(
                            X + side * 92,
                            top - 10,
                            X + side * 118,
                            top - 10,
                            X + side * 184,
                            984,
                            X + side * 148,
                            984),
                    Matter.slab(12).shading(0.5),
                    Tone.lighter(stone, 0.05));
        }
    }

    private static void temple(Stage stage, int stone) {
        Masonry.wall(stage, Curves.box(X - 150, 120, 300, 126, 4), stone, 40);
        for (double dx : new double[] {-110, -30, 50}) {
            stage.add(Curves.box(X + dx, 150, 60, 96, 2), Matter.slab(4).shading(0), 0x3A322A);
        }
        stage.add(
                Curves.rounded(X - 176, 124, 6, X - 150, 76, 6, X + 150, 76, 6, X + 176, 124, 6),
                Matter.slab(10).shading(0.5),
                Tone.lighter(stone, 0.04));
    }
}
