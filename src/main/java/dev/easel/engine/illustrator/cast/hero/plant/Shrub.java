package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.SplittableRandom;

/** A round bush, or a tuft of grass. */
public record Shrub(boolean grass) implements Hero {
    @Override
    public double width(Costume costume) {
        return grass ? 1300 : 1240;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int green = costume.color(0, costume.tinted(grass ? 0x6FA03F : 0x5F9040));
        SplittableRandom random = costume.random(5);
        if (grass) {
            blades(stage, green, random);
        } else {
            clumps(stage, green, random);
        }
        return Marks.foot(width(costume) / 2, 975)
                .and("top", width(costume) / 2, 120)
                .and("inside", width(costume) / 2, 700);
    }

    private static void clumps(Stage stage, int green, SplittableRandom random) {
        double[][] at = {
            {340, 470, 260},
            {640, 330, 290},
            {920, 480, 260},
            {240, 730, 220},
            {1000, 740, 220},
            {620, 640, 330},
            {430, 800, 210},
            {820, 800, 210}
        };
        for (int i = 0; i < at.length; i++) {
            double x = at[i][0];
            double y = at[i][1];
            double r = at[i][2];
            Coat leaves =
                    Coat.leaves(54, (px, py) -> Math.atan2(py - y + r * 0.1, px - x)).dense(2.2);
            double[] xy = new double[18];
            for (int k = 0; k < 9; k++) {
                double d = r * (0.74 + 0.2 * random.nextDouble());
                xy[2 * k] = x + Math.cos(k * 0.698) * d * 1.1;
                xy[2 * k + 1] = y + Math.sin(k * 0.698) * d * 0.86;
            }
            stage.add(
                    Curves.closed(xy),
                    Matter.SOFT.shading(0.4).coated(leaves),
                    Tone.lighter(green, 0.012 * i - 0.06));
        }
    }

    private static void blades(Stage stage, int green, SplittableRandom random) {
        for (int i = 0; i < 70; i++) {
            double x = 650 + (random.nextDouble() - 0.5) * 760;
            double lean = (x - 650) * 0.6 + (random.nextDouble() - 0.5) * 340;
            double top = 90 + random.nextDouble() * 420 + Math.abs(lean) * 0.5;
            stage.add(
                    Curves.limb(
                            x, 984, 17, x + lean * 0.3, (984 + top) / 2, 14, x + lean, top, 1.5),
                    Matter.SOFT.glossy(0.2).shading(0.35),
                    Tone.lighter(green, 0.14 * random.nextDouble() - 0.08),
                    pen -> pen.fade(700, 990, Tone.darker(green, 0.14), 0.8));
        }
    }
}
