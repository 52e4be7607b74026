package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Roses, peonies and daisies in a white vase. */
public final class Bouquet implements Hero {
    private static final double MIDDLE = 450;
    private static final int BLOOMS = 19;
    private static final Bloom[] FORMS = {
        Bloom.ROSE, Bloom.DAISY, Bloom.PEONY, Bloom.ROSE, Bloom.DAHLIA, Bloom.BLOSSOM
    };
    private static final int[][] PALETTES = {
        {0xF06A8A, 0xFFB3C4, 0xFFF1E6, 0xF7C948, 0xB48BE0},
        {0xE8503A, 0xF79B4B, 0xFFD66B, 0xFFF3DC, 0xD9637E},
        {0x7D6BE0, 0xB9A5F2, 0xF4D7EF, 0xFF9FBF, 0xFFFFFF}
    };

    @Override
    public double width(Costume costume) {
        return 900;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        SplittableRandom random = costume.random(5);
        int[] palette = palette(costume);
        leaves(stage, random);
        sprigs(stage, random, palette[4]);
        Vase.pot(stage.with(new AffineTransform(0.46, 0, 0, 0.46, MIDDLE - 156, 532)), 0xF4F0E8);
        blooms(stage, random, palette);
        return Marks.foot(MIDDLE, 985).and("top", MIDDLE, 60).and("hand", MIDDLE, 800);
    }

    private static int[] palette(Costume costume) {
        if (costume.colors().isEmpty()) {
            return PALETTES[costume.pick(1, 0, 1, 2)];
        }
        int main = costume.color(0, 0);
        int second = costume.color(1, Tone.lighter(main, 0.07));
        int third = costume.color(2, Tone.darker(main, 0.05));
        return new int[] {main, second, main, third, Tone.lighter(second, 0.08)};
    }

    private static void leaves(Stage stage, SplittableRandom random) {
        for (int i = 0; i < 26; i++) {
            double degrees = -112 + 224 * (i * 0.618 % 1) + random.nextDouble() * 10;
            double length = 280 + 170 * random.nextDouble();
            int green = Tone.mix(0x2F6238, 0x9CBF62, random.nextDouble());
            double a = Math.toRadians(degrees);
            var leaf =
                    new Foliage.Leaf(
                            MIDDLE + Math.sin(a) * 40,
                            470 - Math.cos(a) * 40,
                            degrees,
                            length,
                            length * (0.12 + 0.1 * random.nextDouble()));
            Foliage.leaf(stage, leaf, green);
        }
    }

    private static void sprigs(Stage stage, SplittableRandom random, int rgb) {
        for (int i = 0; i < 7; i++) {
            double a = Math.toRadians(-72 + 24 * i + random.nextDouble() * 12);
            double length = 370 + 60 * random.nextDouble();
            double x = MIDDLE + Math.sin(a) * length;
            double y = 470 - Math.cos(a) * length;
            Foliage.stem(
                    stage, 0x6C8F4E, MIDDLE, 470, 5, (MIDDLE + x) / 2, y / 2 + 225, 4, x, y, 2);
            Path2D berries = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int berry = 0; berry < 9; berry++) {
                double t = 1.02 - berry * 0.035;
                double side = (berry % 2 == 0 ? 1 : -1) * 14 * random.nextDouble() - 0.5;
                berries.append(
                        Curves.circle(
                                MIDDLE + Math.sin(a) * length * t + side,
                                470 - Math.cos(a) * length * t + side * 0.5,
                                8 + 5 * random.nextDouble()),
                        false);
            }
            stage.add(berries, Matter.SOFT.glossy(0.3).shading(0.1), rgb);
        }
    }

    private static void blooms(Stage stage, SplittableRandom random, int[] palette) {
        for (int i = BLOOMS - 1; i >= 0; i--) {
            double angle = i * 2.39996;
            double out = Math.sqrt((i + 0.4) / BLOOMS);
            double radius = (66 + 58 * random.nextDouble()) * (1.16 - 0.26 * out);
            double x = MIDDLE + Math.cos(angle) * out * 292;
            double y = 330 + Math.sin(angle) * out * 205;
            int rgb = palette[(i * 7 + random.nextInt(2)) % palette.length];
            FORMS[(i * 5 + random.nextInt(2)) % FORMS.length].draw(
                    stage, new double[] {x, y, radius}, rgb, random);
        }
    }
}
