package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A planet, ringed or not, or a fair-weather cloud. */
public record Orb(boolean cloud) implements Hero {
    @Override
    public double width(Costume costume) {
        return cloud ? 1700 : 1500;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        if (cloud) {
            cloud(stage, costume.color(0, 0xFFFFFF));
        } else {
            planet(stage, costume);
        }
        double x = width(costume) / 2;
        return Marks.foot(x, 950).and("top", x, 90).and("back", x, 200).and("inside", x, 560);
    }

    private static void planet(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xE0A05A, 0x6F8FD0, 0xC9705A, 0x5FA89A);
        int ring = costume.color(1, Tone.mix(rgb, 0xFFF2D8, 0.55));
        Shape all =
                Curves.turned(
                        Curves.minus(
                                Curves.ellipse(750, 500, 740, 170),
                                Curves.ellipse(750, 492, 540, 104)),
                        -14,
                        750,
                        500);
        stage.add(all, Matter.slab(14).glossy(0.3), ring);
        globe(stage, rgb);
        Shape front =
                Curves.turned(
                        Curves.common(
                                Curves.minus(
                                        Curves.ellipse(750, 500, 740, 170),
                                        Curves.ellipse(750, 492, 540, 104)),
                                Curves.box(0, 510, 1500, 400, 0)),
                        -14,
                        750,
                        500);
        stage.add(
                front,
                Matter.slab(14).glossy(0.3).shading(0.6),
                ring,
                pen ->
                        pen.line(
                                Curves.turned(Curves.ellipse(750, 498, 650, 140), -14, 750, 500),
                                16,
                                Tone.darker(ring, 0.14),
                                0.6));
    }

    private static void cloud(Stage stage, int rgb) {
        double[][] puffs = {
            {420, 480, 230},
            {1220, 520, 220},
            {820, 360, 300},
            {260, 640, 200},
            {560, 660, 240},
            {900, 660, 260},
            {1200, 680, 220},
            {1440, 700, 170}
        };
        Shape[] parts = new Shape[puffs.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Curves.ellipse(puffs[i][0], puffs[i][1], puffs[i][2] * 1.08, puffs[i][2]);
        }
        Matter vapour = Matter.slab(260).glowing(0.18);
        stage.add(Curves.union(parts), vapour, rgb);
        for (int i = 2; i < parts.length; i++) {
            stage.add(parts[i], vapour.clear(0.4).shading(0.05), rgb);
        }
    }

    private static void globe(Stage stage, int rgb) {
        stage.add(
                Curves.circle(750, 500, 430),
                Matter.SHINY.glossy(0.25),
                rgb,
                pen -> {
                    for (int i = 0; i < 9; i++) {
                        double y = 90 + i * 100;
                        pen.line(
                                Curves.turned(
                                        Curves.open(
                                                200,
                                                y,
                                                500,
                                                y + 26 * Math.sin(i),
                                                900,
                                                y - 20,
                                                1300,
                                                y),
                                        -14,
                                        750,
                                        500),
                                26 + i * 17 % 50,
                                Tone.lighter(
                                        Tone.hue(rgb, 0.1 * Math.sin(i * 2), 1),
                                        i % 2 == 0 ? 0.08 : -0.07),
                                0.7);
                    }
                    pen.fill(Curves.ellipse(880, 640, 90, 44, -14), Tone.darker(rgb, 0.12), 0.7);
                });
    }
}
