package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A weathered boulder with moss, and a few stones beside it. */
public final class Rock implements Hero {
    @Override
    public double width(Costume costume) {
        return 1360;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0x96938C, 0xA39A8A, 0x868C92);
        SplittableRandom random = costume.random(3);
        facets(stage, new double[] {690, 560, 520, 430}, stone, random);
        facets(stage, new double[] {190, 840, 170, 140}, Tone.darker(stone, 0.03), random);
        facets(stage, new double[] {1210, 880, 130, 104}, Tone.lighter(stone, 0.03), random);
        Coat moss = Coat.fur(20, Flow.towards(0.2, -1)).wide(6).ruffled(0.8);
        for (int i = 0; i < 5; i++) {
            double x = 360 + i * 150;
            stage.add(
                    Curves.ellipse(
                            x,
                            300 + Math.abs(i - 2) * 46 - 40 * random.nextDouble(),
                            90,
                            26,
                            i * 12 - 24),
                    Matter.SOFT.shading(0.15).coated(moss),
                    0x7F9A4A);
        }
        return Marks.foot(690, 984)
                .and("top", 690, 176)
                .and("back", 690, 180)
                .and("inside", 690, 900);
    }

    /** One stone by its middle and half extents: a lump cut into flat faces. */
    static void facets(Stage stage, double[] at, int rgb, SplittableRandom random) {
        int n = 11;
        double[] xyr = new double[3 * n];
        for (int i = 0; i < n; i++) {
            double a = i * 2 * Math.PI / n;
            double r = 0.86 + 0.2 * random.nextDouble();
            xyr[3 * i] = at[0] + Math.cos(a) * at[2] * r;
            xyr[3 * i + 1] = Math.min(985, at[1] + Math.sin(a) * at[3] * r);
            xyr[3 * i + 2] = at[2] * 0.16;
        }
        stage.add(
                Curves.rounded(xyr),
                Matter.slab(at[2] * 0.5).glossy(0.1).shading(0.45),
                rgb,
                pen -> {
                    for (int i = 0; i < 9; i++) {
                        double x = at[0] + (random.nextDouble() - 0.5) * at[2] * 1.6;
                        double y = at[1] + (random.nextDouble() - 0.5) * at[3] * 1.5;
                        double s = at[2] * (0.2 + 0.3 * random.nextDouble());
                        pen.fill(
                                Curves.polygon(
                                        x,
                                        y - s * 0.7,
                                        x + s,
                                        y - s * 0.1,
                                        x + s * 0.4,
                                        y + s * 0.8,
                                        x - s * 0.7,
                                        y + s * 0.3),
                                Tone.lighter(rgb, 0.14 * random.nextDouble() - 0.07),
                                0.5);
                    }
                    for (int i = 0; i < 5; i++) {
                        double x = at[0] + (random.nextDouble() - 0.5) * at[2] * 1.4;
                        double y = at[1] - at[3] * 0.6 * random.nextDouble();
                        pen.line(
                                Curves.open(
                                        x,
                                        y,
                                        x + at[2] * 0.08,
                                        y + at[3] * 0.3,
                                        x - at[2] * 0.05,
                                        y + at[3] * 0.55),
                                at[2] * 0.012,
                                Tone.darker(rgb, 0.22),
                                0.6);
                    }
                    pen.fade(at[1] + at[3] * 0.4, at[1] + at[3], Tone.darker(rgb, 0.16), 0.7);
                });
    }
}
