package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A bright reef fish with bands. */
public final class Fish implements Hero {
    @Override
    public double width(Costume costume) {
        return 1480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xF28A2E, 0x3F8FD6, 0xF2C230, 0xE0566A, 0x35A79A);
        int band = costume.color(1, Tone.lightness(rgb) > 0.5 ? 0xFFFBF2 : Tone.lighter(rgb, 0.25));
        int fin = Tone.lighter(Tone.hue(rgb, 0.2, 1), 0.02);
        fin(stage, fin, 330, 500, 210, 330, 70, 210, 40, 330, 120, 500, 40, 660, 70, 800, 210, 670);
        fin(stage, fin, 520, 290, 620, 120, 760, 60, 900, 100, 1010, 240, 780, 330);
        fin(stage, fin, 620, 720, 600, 860, 700, 930, 800, 860, 860, 740);
        stage.add(
                Curves.closed(
                        270, 500, 400, 400, 600, 270, 860, 210, 1120, 270, 1320, 410, 1400, 510,
                        1320, 620, 1120, 740, 860, 790, 600, 730, 400, 600),
                Matter.SOFT.glossy(0.55),
                rgb,
                pen -> {
                    pen.fade(560, 800, Tone.mix(rgb, 0xFFF6E0, 0.7), 0.85);
                    pen.fade(330, 200, Tone.darker(rgb, 0.12), 0.7);
                    bands(pen, band, Tone.darker(rgb, 0.3));
                    scales(pen, rgb);
                });
        fin(stage, fin, 900, 560, 820, 540, 720, 600, 690, 700, 780, 690, 880, 640);
        face(stage, rgb);
        return Marks.foot(800, 950)
                .and("back", 820, 220)
                .and("top", 800, 70)
                .and("head", 1250, 350);
    }

    private static void fin(Stage stage, int rgb, double... xy) {
        Shape shape = Curves.closed(xy);
        double cx = xy[0];
        double cy = xy[1];
        stage.add(
                shape,
                Matter.slab(26).glossy(0.4).clear(0.94),
                rgb,
                pen -> {
                    for (int i = 2; i < xy.length; i += 2) {
                        for (double t = 0; t < 1; t += 0.34) {
                            int j = (i + 2) % xy.length;
                            double x = xy[i] + (xy[j] - xy[i]) * t;
                            double y = xy[i + 1] + (xy[j + 1] - xy[i + 1]) * t;
                            pen.line(
                                    Curves.open(cx, cy, (cx + x) / 2, (cy + y) / 2, x, y),
                                    5,
                                    Tone.darker(rgb, 0.15),
                                    0.55);
                        }
                    }
                });
    }

    private static void bands(Pen pen, int rgb, int edge) {
        double[][] places = {{1090, 66}, {800, 60}, {480, 44}};
        for (double[] place : places) {
            Shape band = Curves.open(place[0] + 20, 150, place[0] - 30, 500, place[0] + 20, 850);
            pen.line(band, place[1] + 26, edge, 0.8).line(band, place[1], rgb, 1);
        }
    }

    private static void scales(Pen pen, int rgb) {
        for (int row = 0; row < 12; row++) {
            for (int i = 0; i < 20; i++) {
                double x = 380 + i * 40 + row % 2 * 20;
                double y = 270 + row * 40;
                if (x < 1080) {
                    pen.line(
                            Curves.open(x, y - 18, x - 14, y, x, y + 18),
                            3.5,
                            Tone.darker(rgb, 0.14),
                            0.35);
                }
            }
        }
    }

    private static void face(Stage stage, int rgb) {
        stage.add(
                Curves.limb(1130, 330, 3, 1084, 500, 6, 1130, 670, 3),
                Matter.INK.clear(0.5),
                Tone.darker(rgb, 0.25));
        stage.add(Curves.circle(1226, 440, 62), Matter.SOFT.glossy(0.4), 0xFFFDF6);
        Eye.button(stage, 1240, 442, 42);
        stage.add(
                Curves.limb(1394, 520, 14, 1350, 560, 11, 1290, 566, 3),
                Matter.SOFT,
                Tone.darker(rgb, 0.16));
    }
}
