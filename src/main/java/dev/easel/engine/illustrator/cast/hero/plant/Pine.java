package dev.easel.engine.illustrator.cast.hero.plant;

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

/** A spruce, bough above bough; snowy if asked for. */
public final class Pine implements Hero {
    private static final double X = 340;
    private static final int TIERS = 11;

    @Override
    public double width(Costume costume) {
        return 680;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        SplittableRandom random = costume.random(11);
        int green = costume.color(0, costume.tinted(0x3C6E4B));
        stage.add(
                Curves.limb(X, 984, 32, X, 760, 22, X, 60, 4),
                Matter.SOFT,
                0x6B4A32,
                pen -> pen.fade(900, 800, 0x2A2018, 0.7));
        for (int tier = 0; tier < TIERS; tier++) {
            double t = tier / (double) TIERS;
            double y = 820 - 770 * t;
            double reach = 262 * Math.pow(1 - t, 0.85) + 22;
            for (int side : new int[] {-1, 1, -1, 1, -1, 1, 0, 0}) {
                double share = side == 0 ? 0.25 : 0.45 + 0.6 * random.nextDouble();
                double lean = side == 0 ? 2.4 * (random.nextDouble() - 0.5) : side;
                bough(stage, new Bough(y, lean * reach * share, reach), tint(green, random, share));
            }
            if (costume.is("snowy", "snow-covered", "winter")) {
                snow(stage, y, reach, random);
            }
        }
        return Marks.foot(X, 984).and("top", X, 16).and("hand", X + 150, 620);
    }

    private static int tint(int green, SplittableRandom random, double share) {
        return Tone.lighter(green, 0.06 * random.nextDouble() - 0.07 * (share - 0.5));
    }

    private record Bough(double y, double dx, double reach) {}

    private static void bough(Stage stage, Bough b, int rgb) {
        double drop = 40 + b.reach * 0.22 + Math.abs(b.dx) * 0.16;
        double thick = 15 + b.reach * 0.075;
        Flow needles = Flow.towards(b.dx * 0.011, 1.1);
        Coat coat = Coat.fur(22 + b.reach * 0.1, needles).ruffled(0.55).wide(5.5).dense(1.5);
        stage.add(
                Curves.limb(
                        X,
                        b.y - 34,
                        thick * 0.9,
                        X + b.dx * 0.5,
                        b.y + drop * 0.25,
                        thick,
                        X + b.dx,
                        b.y + drop * 0.8,
                        thick * 0.4),
                Matter.SOFT.coated(coat).shading(0.32),
                rgb);
    }

    private static void snow(Stage stage, double y, double reach, SplittableRandom random) {
        for (int i = 0; i < 4; i++) {
            double x = X + (random.nextDouble() - 0.5) * reach * 1.3;
            double drop = y + Math.abs(x - X) * 0.34 + 8;
            stage.add(
                    Curves.limb(x - 24, drop + 6, 5, x, drop - 4, 15, x + 26, drop + 8, 6),
                    Matter.SOFT.shading(0.15),
                    0xF4F8FC);
        }
    }
}
