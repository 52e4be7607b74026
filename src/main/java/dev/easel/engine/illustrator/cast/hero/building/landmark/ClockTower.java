package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Masonry;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A tall gothic clock tower, such as the one at Westminster. */
public final class ClockTower implements Hero {
    private static final double X = 170;
    private static final int GILT = 0xE0B84E;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xD9B77E, 0xCFAE7A, 0xC9B393);
        boolean lit = costume.is("night", "lit", "glowing");
        shaft(stage, stone);
        belfry(stage, stone);
        stage.add(
                Curves.box(X - 106, 318, 212, 26, 5),
                Matter.slab(8).shading(0.5),
                Tone.lighter(stone, 0.03));
        Masonry.wall(stage, Curves.box(X - 96, 340, 192, 204, 4), stone, 30);
        clock(stage, lit);
        stage.add(
                Curves.box(X - 106, 540, 212, 24, 5),
                Matter.slab(8).shading(0.5),
                Tone.lighter(stone, 0.03));
        for (double dx : new double[] {-94, 94}) {
            stage.add(
                    Curves.polygon(X + dx - 12, 330, X + dx + 12, 330, X + dx, 250),
                    Matter.SOFT,
                    stone);
        }
        Masonry.door(stage, new Rectangle2D.Double(X - 26, 880, 52, 104), 0x6A4A2C);
        return Marks.foot(X, 984)
                .and("top", X, 20)
                .and("inside", X, 900)
                .and("door", X, 960)
                .and("face", X, 442);
    }

    private static void shaft(Stage stage, int stone) {
        Masonry.wall(
                stage,
                Curves.polygon(X - 80, 556, X + 80, 556, X + 86, 984, X - 86, 984),
                stone,
                26);
        for (double dx : new double[] {-80, -28, 28, 80}) {
            stage.add(
                    Curves.box(X + dx - 9, 556, 18, 428, 4),
                    Matter.SOFT.shading(0.35),
                    Tone.lighter(stone, 0.03));
        }
        for (double dx : new double[] {-54, 0, 54}) {
            for (double y = 590; y < 840; y += 92) {
                stage.add(Masonry.arch(X + dx - 9, y, 18, 62), Matter.slab(4).shading(0), 0x4A4238);
            }
        }
        for (double y : new double[] {664, 760, 860}) {
            stage.add(
                    Curves.box(X - 88, y, 176, 10, 3),
                    Matter.slab(4).shading(0.3),
                    Tone.lighter(stone, 0.02));
        }
    }

    private static void belfry(Stage stage, int stone) {
        int slate = 0x4F5B66;
        stage.add(Curves.limb(X, 100, 5, X, 22, 2), Matter.SHINY, GILT);
        stage.add(Curves.circle(X, 66, 8), Matter.SHINY, GILT);
        stage.add(
                Curves.polygon(X, 84, X + 40, 190, X - 40, 190),
                Matter.SOFT.glossy(0.3),
                slate,
                pen -> pen.line(Curves.open(X, 80, X, 200), 4, GILT, 0.9));
        stage.add(
                Curves.box(X - 42, 186, 84, 46, 3),
                Matter.slab(6),
                Tone.darker(stone, 0.05),
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        pen.fill(Masonry.arch(X - 36 + i * 15, 194, 11, 40), 0x3A332C, 0.9);
                    }
                });
        stage.add(
                Curves.polygon(X - 50, 228, X + 50, 228, X + 100, 322, X - 100, 322),
                Matter.slab(30).glossy(0.3).shading(0.5),
                slate,
                pen -> {
                    for (double y = 246; y < 322; y += 18) {
                        pen.line(
                                Curves.open(X - 110, y, X + 110, y),
                                3,
                                Tone.lighter(slate, 0.1),
                                0.6);
                    }
                    pen.line(Curves.open(X - 52, 226, X - 102, 324), 8, GILT, 0.9);
                    pen.line(Curves.open(X + 52, 226, X + 102, 324), 8, GILT, 0.9);
                });
    }

    private static void clock(Stage stage, boolean lit) {
        stage.add(
                Curves.box(X - 84, 358, 168, 168, 4),
                Matter.slab(8).glossy(0.5).shading(0.4),
                GILT);
        stage.add(Curves.circle(X, 442, 78), Matter.slab(8).glossy(0.4), 0x2F3E4E);
        stage.add(
                Curves.circle(X, 442, 70),
                Matter.slab(6).glossy(0.3).glowing(lit ? 0.75 : 0.1),
                lit ? 0xFFF0C4 : 0xFBF6E8,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        double a = i * Math.PI / 6;
                        double s = Math.sin(a);
                        double c = Math.cos(a);
                        pen.line(
                                Curves.open(X + s * 54, 442 - c * 54, X + s * 65, 442 - c * 65),
                                i % 3 == 0 ? 7 : 4,
                                0x22262E,
                                1);
                    }
                    pen.line(Curves.circle(X, 442, 49), 2, 0x22262E, 0.7)
                            .line(Curves.open(X, 442, X + 26, 410), 8, 0x22262E, 1)
                            .line(Curves.open(X, 442, X - 12, 386), 5, 0x22262E, 1)
                            .fill(Curves.circle(X, 442, 6), 0x22262E, 1);
                });
    }
}
