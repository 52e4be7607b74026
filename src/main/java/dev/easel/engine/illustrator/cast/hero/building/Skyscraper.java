package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A stepped tower block; windows light up at night. */
public final class Skyscraper implements Hero {
    @Override
    public double width(Costume costume) {
        return 380;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int wall = costume.mainColor(0x8FA5B8, 0xB59A86, 0x7A8794, 0xC2B8A6);
        boolean lit = costume.is("night", "lit", "neon", "glowing");
        SplittableRandom random = costume.random(8);
        stage.add(Curves.limb(190, 110, 5, 190, 12, 2), Matter.SOFT.glossy(0.6), 0x6A727C);
        double[][] steps = {{120, 90, 140}, {80, 190, 220}, {40, 330, 300}};
        for (double[] s : steps) {
            block(stage, s, wall, lit, random);
        }
        stage.add(
                Curves.box(150, 920, 80, 64, 4),
                Matter.slab(8).glossy(0.6).glowing(lit ? 0.6 : 0),
                lit ? Masonry.LAMPLIGHT : 0x3F5566);
        return Marks.foot(190, 984).and("top", 190, 90).and("inside", 190, 600);
    }

    private static void block(
            Stage stage, double[] s, int wall, boolean lit, SplittableRandom random) {
        double x = s[0];
        double w = s[2];
        stage.add(
                Curves.polygon(x + w, s[1], x + w + 36, s[1] + 24, x + w + 36, 984, x + w, 984),
                Matter.slab(4),
                Tone.darker(wall, 0.17));
        stage.add(
                Curves.box(x, s[1], w, 984 - s[1], 2),
                Matter.slab(8).glossy(0.3).shading(0.5),
                wall,
                pen -> {
                    for (double y = s[1] + 16; y < 900; y += 26) {
                        for (double wx = x + 12; wx < x + w - 18; wx += 24) {
                            boolean on =
                                    lit ? random.nextDouble() < 0.6 : random.nextDouble() < 0.06;
                            int glass =
                                    on
                                            ? 0xFFDE96
                                            : Tone.mix(
                                                    0x3A5468, 0x9CC4DA, random.nextDouble() * 0.6);
                            pen.fill(Curves.box(wx, y, 15, 17, 1), glass, 0.95);
                        }
                    }
                });
        stage.add(
                Curves.box(x - 6, s[1] - 8, w + 12, 16, 2),
                Matter.slab(5),
                Tone.lighter(wall, 0.06));
    }
}
