package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Ellipsoid;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A royal crown: a jewelled ring with points, its far side seen through it. */
final class Crown {
    private static final Matter GOLD = Matter.slab(34).glossy(0.75).mirroring(0.45).shading(0.4);
    private static final int[] JEWELS = {0xD2304A, 0x2F7FD0, 0x2E9B5A, 0xD2304A, 0x2F7FD0};

    private Crown() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.color(0, 0xE6B437);
        points(stage, Tone.darker(rgb, 0.2), 500, -40);
        stage.add(Curves.ellipse(600, 800, 480, 110), Matter.slab(20), 0x8E2434);
        points(stage, rgb, 560, 60);
        Profile ring = new Profile(600, 0.2, 700, 520, 860, 508);
        stage.add(ring, Matter.METAL, rgb);
        for (int i = 0; i < 5; i++) {
            double u = -0.8 + 0.4 * i;
            double y = 780 + 100 * Math.sqrt(1 - u * u);
            stage.add(
                    new Ellipsoid(600 + 510 * u, y, 48 * Math.sqrt(1.1 - u * u), 52),
                    Matter.SHINY.glossy(0.95).mirroring(0.3),
                    JEWELS[i]);
        }
        return Marks.foot(600, 860).and("top", 600, 120).and("hand", 600, 860);
    }

    private static void points(Stage stage, int rgb, double reach, double low) {
        double l = 600 - reach;
        double r = 600 + reach;
        stage.add(
                Curves.polygon(
                        l + 40,
                        780 + low,
                        l,
                        320,
                        l + reach * 0.38,
                        560 + low * 0.6,
                        600 - reach * 0.36,
                        200,
                        600 - reach * 0.18,
                        540 + low * 0.6,
                        600,
                        150,
                        600 + reach * 0.18,
                        540 + low * 0.6,
                        600 + reach * 0.36,
                        200,
                        r - reach * 0.38,
                        560 + low * 0.6,
                        r,
                        320,
                        r - 40,
                        780 + low,
                        600,
                        860 + low),
                GOLD,
                rgb);
        for (double[] at :
                new double[][] {
                    {l, 310},
                    {600 - reach * 0.36, 190},
                    {600, 140},
                    {600 + reach * 0.36, 190},
                    {r, 310}
                }) {
            stage.add(new Ellipsoid(at[0], at[1], 40, 40), Matter.METAL, rgb);
        }
    }
}
