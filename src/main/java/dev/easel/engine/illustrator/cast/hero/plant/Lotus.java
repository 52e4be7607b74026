package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A lotus open on the water between its round leaves. */
public final class Lotus implements Hero {
    private static final double X = 620;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int pink = costume.ownColor(0xF29ABF, 0xF8C2D6, 0xFBF3EE);
        pad(stage, new double[] {260, 850, 260, 96}, 0x5F9A52);
        pad(stage, new double[] {980, 860, 250, 92}, 0x6FA45A);
        pad(stage, new double[] {620, 900, 300, 84}, 0x558F4C);
        double[][] rows = {
            {7, 1.0, 640, 130, -0.05}, {6, 0.8, 560, 120, -0.02}, {5, 0.56, 460, 110, 0.02}
        };
        for (double[] row : rows) {
            petals(stage, row, pink);
        }
        stage.add(Curves.ellipse(X, 700, 80, 50), Matter.SOFT, 0xF2C84A);
        petals(stage, new double[] {4, 0.86, 330, 120, 0.05}, pink);
        return Marks.foot(X, 930).and("top", X, 260).and("inside", X, 700).and("back", X, 860);
    }

    /**
     * A fan of pointed petals: how many, how far they open, their length and half breadth, how much
     * lighter.
     */
    private static void petals(Stage stage, double[] row, int pink) {
        int n = (int) row[0];
        for (int k = 0; k < n; k++) {
            int i = k % 2 == 0 ? k / 2 : n - 1 - k / 2;
            double turn = (i - (n - 1) / 2.0) / Math.max(1, (n - 1) / 2.0) * 84 * row[1];
            double length = row[2] * (1 - 0.16 * Math.abs(turn) / 84);
            double w = row[3];
            int own = Tone.lighter(pink, row[4]);
            Shape petal =
                    Curves.closed(
                            X,
                            850,
                            X - w * 0.8,
                            850 - length * 0.34,
                            X - w * 0.72,
                            850 - length * 0.66,
                            X,
                            850 - length,
                            X + w * 0.72,
                            850 - length * 0.66,
                            X + w * 0.8,
                            850 - length * 0.34);
            stage.add(
                    Curves.turned(petal, turn, X, 850),
                    Matter.slab(30).shading(0.35).glowing(0.1),
                    own,
                    pen -> {
                        pen.patch(X, 850, length * 0.75, Tone.lighter(own, 0.12), 0.9);
                        for (double s = -0.6; s <= 0.61; s += 0.2) {
                            pen.line(
                                    Curves.turned(
                                            Curves.open(
                                                    X,
                                                    850,
                                                    X + s * w,
                                                    850 - length * 0.5,
                                                    X + s * w * 0.3,
                                                    850 - length),
                                            turn,
                                            X,
                                            850),
                                    3,
                                    Tone.darker(own, 0.12),
                                    0.35);
                        }
                    });
        }
    }

    private static void pad(Stage stage, double[] at, int green) {
        stage.add(
                Curves.minus(
                        Curves.ellipse(at[0], at[1], at[2], at[3]),
                        Curves.polygon(
                                at[0],
                                at[1],
                                at[0] + at[2],
                                at[1] - at[3] * 0.5,
                                at[0] + at[2],
                                at[1] + at[3] * 0.1)),
                Matter.slab(14).glossy(0.4).shading(0.4),
                green,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        double a = i * Math.PI / 6 + 0.4;
                        pen.line(
                                Curves.open(
                                        at[0],
                                        at[1],
                                        at[0] + Math.cos(a) * at[2],
                                        at[1] + Math.sin(a) * at[3]),
                                5,
                                Tone.lighter(green, 0.1),
                                0.7);
                    }
                });
    }
}
