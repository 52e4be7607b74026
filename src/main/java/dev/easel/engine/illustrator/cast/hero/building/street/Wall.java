package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A garden wall of bricks or of field stones, with a coping and ivy at one end. */
public record Wall(boolean brick) implements Hero {
    private static final double RIGHT = 2360;

    @Override
    public double width(Costume costume) {
        return RIGHT + 40;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(brick ? 0xB0573F : 0xA9A295, brick ? 0xA65040 : 0xB5AA98);
        SplittableRandom random = costume.random(6);
        stage.add(
                Curves.box(50, 90, RIGHT - 60, 894, 8),
                Matter.slab(20),
                brick ? Tone.mix(rgb, 0xCFC4B4, 0.55) : Tone.darker(rgb, 0.16),
                pen -> {
                    if (brick) {
                        bricks(pen, rgb, random);
                    } else {
                        stones(pen, rgb, random);
                    }
                    pen.fade(820, 990, Tone.darker(rgb, 0.25), 0.5);
                });
        coping(stage, brick ? 0xC9BDAA : rgb, random);
        ivy(stage, random);
        return Marks.foot(width(costume) / 2, 984)
                .and("top", width(costume) / 2, 34)
                .and("back", width(costume) / 2, 34)
                .and("face", width(costume) / 2, 500);
    }

    private static void bricks(Pen pen, int rgb, SplittableRandom random) {
        int row = 0;
        for (double y = 94; y < 990; y += 62, row++) {
            for (double x = 30 - 76 * (row % 2); x < RIGHT; x += 152) {
                brick(pen, x, y, Tone.lighter(rgb, 0.12 * (random.nextDouble() - 0.5)));
            }
        }
    }

    private static void brick(Pen pen, double x, double y, int rgb) {
        pen.fill(Curves.box(x + 5, y + 5, 142, 52, 7), rgb, 1)
                .line(Curves.open(x + 10, y + 8, x + 141, y + 8), 4, Tone.lighter(rgb, 0.07), 0.8)
                .line(Curves.open(x + 9, y + 54, x + 142, y + 54), 5, Tone.darker(rgb, 0.12), 0.7);
    }

    private static void stones(Pen pen, int rgb, SplittableRandom random) {
        for (double y = 96; y < 990; y += 100) {
            double x = 40 - 90 * random.nextDouble();
            while (x < RIGHT) {
                double w = 110 + 120 * random.nextDouble();
                int own = Tone.lighter(rgb, 0.13 * (random.nextDouble() - 0.5));
                stone(pen, new double[] {x, y, w, 94}, own);
                x += w;
            }
        }
    }

    private static void stone(Pen pen, double[] b, int rgb) {
        pen.fill(Curves.box(b[0] + 5, b[1] + 4, b[2] - 10, b[3] - 8, 24), rgb, 1)
                .patch(b[0] + b[2] * 0.4, b[1] + 26, b[2] * 0.34, Tone.lighter(rgb, 0.08), 0.7)
                .line(
                        Curves.open(
                                b[0] + 22,
                                b[1] + b[3] - 6,
                                b[0] + b[2] / 2,
                                b[1] + b[3] - 3,
                                b[0] + b[2] - 22,
                                b[1] + b[3] - 7),
                        7,
                        Tone.darker(rgb, 0.14),
                        0.6);
    }

    private static void coping(Stage stage, int rgb, SplittableRandom random) {
        for (double x = 22; x < RIGHT; x += 195) {
            stage.add(
                    Curves.box(x, 30, 192, 74, 18),
                    Matter.slab(26).shading(0.6),
                    Tone.lighter(rgb, 0.06 * (random.nextDouble() - 0.3)));
        }
    }

    private static void ivy(Stage stage, SplittableRandom random) {
        for (int i = 0; i < 9; i++) {
            double x = 60 + 46 * i + 30 * random.nextDouble();
            double drop = 560 - i * 54 + 140 * random.nextDouble();
            Coat leaves = Coat.leaves(44, Flow.towards(0.3, 1)).dense(1.4);
            stage.add(
                    Curves.limb(x, 40, 36, x + 10, 40 + drop / 2, 30, x - 16, 40 + drop, 12),
                    Matter.SOFT.shading(0.35).coated(leaves),
                    Tone.lighter(0x55853C, 0.07 * random.nextDouble() - 0.03));
        }
    }
}
