package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A birthday cake with candles, or a cupcake. */
public record Cake(boolean cup) implements Hero {
    @Override
    public double width(Costume costume) {
        return cup ? 860 : 1200;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int icing = costume.mainColor(0xF7B6C8, 0xF9EBD0, 0xBFE0D0, 0xC9A0DC);
        if (cup) {
            cupcake(stage, icing);
        } else {
            cake(stage, icing);
        }
        double x = width(costume) / 2;
        return Marks.foot(x, 980).and("top", x, cup ? 60 : 260).and("back", x, 380);
    }

    private static void cake(Stage stage, int icing) {
        stage.add(Curves.ellipse(600, 930, 580, 54), Matter.slab(40).glossy(0.6), 0xF2EEE6);
        tier(stage, 160, 560, 880, 360, 0xE9C08A, icing);
        tier(stage, 320, 330, 560, 270, 0xF3D9B0, icing);
        for (int i = 0; i < 5; i++) {
            double x = 420 + i * 90;
            int[] colours = {0x3F8FD0, 0xF2B53A, 0xD9483B, 0x4FA36B, 0x8A5AC2};
            stage.add(Curves.box(x - 13, 170, 26, 170, 8), Matter.SOFT.glossy(0.3), colours[i]);
            stage.add(
                    Curves.closed(x, 70, x + 24, 130, x, 172, x - 24, 130),
                    Matter.SOFT.glowing(0.95).shading(0),
                    0xFFC04A);
            stage.add(
                    Curves.closed(x, 112, x + 11, 142, x, 166, x - 11, 142),
                    Matter.SOFT.glowing(0.95).shading(0),
                    0xFFF4C8);
        }
    }

    private static void tier(
            Stage stage, double x, double y, double w, double h, int sponge, int icing) {
        stage.add(
                Curves.box(x, y, w, h, 50),
                Matter.SOFT,
                sponge,
                pen -> pen.fill(Curves.box(x - 10, y + h * 0.6, w + 20, h * 0.1, 0), 0xFFF6E6, 1));
        double[] xy = new double[2 * 22];
        for (int i = 0; i < 18; i++) {
            xy[2 * i] = x + w - w * i / 17.0;
            xy[2 * i + 1] = y + h * (i % 2 == 0 ? 0.5 : 0.22);
        }
        double[] top = {
            x, y + h * 0.1, x + w * 0.2, y - 26, x + w * 0.8, y - 26, x + w, y + h * 0.1
        };
        System.arraycopy(top, 0, xy, 36, 8);
        stage.add(Curves.closed(xy), Matter.slab(60).glossy(0.5), icing);
        for (int i = 0; i < 9; i++) {
            stage.add(
                    Curves.circle(x + w * (i + 0.5) / 9, y + 4, w * 0.045),
                    Matter.SOFT.glossy(0.4),
                    i % 2 == 0 ? 0xD92F45 : 0xFFFBF4);
        }
    }

    private static void cupcake(Stage stage, int icing) {
        stage.add(
                Curves.polygon(150, 560, 710, 560, 630, 980, 230, 980),
                Matter.slab(120),
                0xC98A5A,
                pen -> {
                    for (int i = -6; i <= 6; i++) {
                        pen.line(
                                Curves.open(430 + i * 47, 550, 430 + i * 34, 985),
                                16,
                                Tone.darker(0xC98A5A, 0.1),
                                0.8);
                    }
                });
        Matter cream = Matter.SOFT.glossy(0.35).shading(0.5);
        double[][] swirl = {
            {430, 540, 350, 110}, {430, 400, 290, 110}, {436, 270, 210, 100}, {430, 160, 120, 80}
        };
        for (double[] s : swirl) {
            stage.add(Curves.ellipse(s[0], s[1], s[2], s[3], -5), cream, icing);
        }
        for (int i = 0; i < 26; i++) {
            int[] colours = {0x3F8FD0, 0xF2C23F, 0xD9483B, 0x4FA36B};
            double y = 180 + i * 67 % 400;
            double x = 430 + (i * 139 % 400 - 200) * (0.5 + y / 900);
            stage.add(
                    Curves.turned(Curves.box(x, y, 32, 11, 5), i * 47, x, y),
                    Matter.SOFT.glossy(0.4).shading(0.2),
                    colours[i % 4]);
        }
        stage.add(Curves.circle(430, 80, 62), Matter.SHINY, 0xCF2B3A);
    }
}
