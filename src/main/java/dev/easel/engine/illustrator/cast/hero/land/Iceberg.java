package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A floating mountain of ice, blue where it meets the sea. */
public final class Iceberg implements Hero {
    @Override
    public double width(Costume costume) {
        return 1500;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int ice = costume.mainColor(0xEAF5FB);
        double[][] peaks = {
            {60, 960, 180, 620, 330, 420, 520, 300, 640, 520, 700, 960, 0.05},
            {860, 960, 900, 480, 1060, 280, 1200, 420, 1360, 640, 1450, 960, 0.07},
            {330, 970, 460, 420, 640, 90, 800, 60, 960, 420, 1130, 970, 0}
        };
        for (double[] p : peaks) {
            peak(stage, p, Tone.darker(ice, p[12]));
        }
        stage.add(
                Curves.rounded(
                        20, 985, 10, 80, 900, 40, 500, 870, 60, 1000, 880, 60, 1420, 900, 40, 1480,
                        985, 10),
                Matter.slab(40).glossy(0.6).shading(0.2),
                Tone.darker(ice, 0.03),
                pen -> pen.fade(900, 985, 0x6FB4D8, 0.9));
        return Marks.foot(750, 960)
                .and("top", 740, 66)
                .and("back", 1060, 300)
                .and("inside", 750, 880);
    }

    private static void peak(Stage stage, double[] p, int ice) {
        Shape outline =
                Curves.rounded(
                        p[0], p[1], 20, p[2], p[3], 30, p[4], p[5], 24, p[6], p[7], 24, p[8], p[9],
                        30, p[10], p[11], 20);
        stage.add(
                outline,
                Matter.slab(70).glossy(0.75).shading(0.3).glowing(0.08),
                ice,
                pen -> {
                    pen.fill(
                            Curves.polygon(
                                    p[6],
                                    p[7],
                                    p[8],
                                    p[9],
                                    p[10],
                                    p[11],
                                    (p[0] + p[10]) / 2,
                                    p[1],
                                    (p[4] + p[8]) / 2,
                                    (p[5] + p[9]) / 2),
                            0xA8D4EA,
                            0.55);
                    pen.fill(
                            Curves.polygon(
                                    p[4],
                                    p[5],
                                    (p[4] + p[6]) / 2,
                                    p[9],
                                    p[2] + 60,
                                    p[1],
                                    p[2],
                                    p[3]),
                            0xFFFFFF,
                            0.55);
                    pen.line(
                            Curves.open(
                                    p[4],
                                    p[5],
                                    (p[4] + p[8]) / 2,
                                    (p[5] + p[9]) / 2,
                                    (p[0] + p[10]) / 2,
                                    p[1]),
                            5,
                            0x8FC4E0,
                            0.7);
                    pen.fade(820, 980, 0x7FBEDD, 0.8);
                });
    }
}
