package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A farm tractor with a great rear wheel. */
public final class Tractor implements Hero {
    @Override
    public double width(Costume costume) {
        return 1480;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x3F8F3A, 0xC8352C, 0x2F6FB0);
        int rim = costume.color(1, 0xF2C02E);
        var glazing = new Glazing(stage, costume.is("night", "lit", "glowing"));
        Matter paint = Matter.slab(40).glossy(0.6);
        stage.add(Curves.limb(1120, 470, 17, 1120, 230, 15, 1140, 190, 15), Matter.SHINY, 0x4A4D55);
        stage.add(Curves.box(560, 690, 720, 120, 20), Matter.slab(14), 0x2B2C31);
        stage.add(
                Curves.rounded(700, 720, 20, 700, 450, 30, 1300, 470, 60, 1350, 720, 30),
                paint,
                rgb,
                pen -> {
                    pen.fade(640, 730, Tone.darker(rgb, 0.16), 0.8)
                            .fill(Curves.box(700, 540, 560, 34, 6), rim, 0.95);
                    for (int i = 0; i < 6; i++) {
                        pen.fill(
                                Curves.box(1080 + i * 32, 600, 14, 90, 5),
                                Tone.darker(rgb, 0.25),
                                0.9);
                    }
                });
        stage.add(Curves.ellipse(1332, 560, 20, 40), Matter.SHINY.glowing(0.5), 0xFFF3CC);
        glazing.pane(Curves.rounded(350, 560, 10, 380, 110, 20, 690, 110, 30, 760, 560, 10));
        stage.add(Curves.limb(460, 560, 22, 470, 480, 26, 430, 380, 24), Matter.SOFT, 0x2A2B30);
        stage.add(Curves.limb(640, 540, 9, 600, 450, 9), Matter.SOFT, 0x2A2B30);
        for (double[] bar :
                new double[][] {{350, 570, 380, 110}, {560, 570, 560, 110}, {760, 570, 690, 110}}) {
            stage.add(
                    Curves.limb(bar[0], bar[1], 15, bar[2], bar[3], 14),
                    Matter.SOFT.glossy(0.5),
                    rgb);
        }
        stage.add(Curves.rounded(310, 120, 20, 330, 60, 30, 720, 60, 40, 760, 120, 20), paint, rgb);
        stage.add(
                Curves.minus(
                        Curves.circle(390, 700, 330),
                        Curves.circle(390, 720, 290),
                        Curves.box(0, 700, 800, 400, 0)),
                Matter.slab(14).glossy(0.6),
                Tone.darker(rgb, 0.05));
        wheel(stage, new double[] {390, 700, 284}, rim);
        wheel(stage, new double[] {1200, 820, 164}, rim);
        return Marks.foot(780, 984)
                .and("top", 540, 66)
                .and("back", 560, 560)
                .and("inside", 560, 560)
                .and("door", 660, 700)
                .and("head", 540, 66);
    }

    private static void wheel(Stage stage, double[] w, int rim) {
        Path2D lugs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        lugs.append(Curves.circle(w[0], w[1], w[2] * 0.94), false);
        for (int i = 0; i < 26; i++) {
            double a = i * Math.PI / 13;
            double x = w[0] + Math.cos(a) * w[2] * 0.94;
            double y = w[1] + Math.sin(a) * w[2] * 0.94;
            lugs.append(Curves.circle(x, y, w[2] * 0.075), false);
        }
        stage.add(
                lugs,
                Matter.slab(w[2] * 0.2).glossy(0.15),
                0x26262B,
                pen -> {
                    for (int i = 0; i < 26; i++) {
                        pen.fill(
                                Curves.turned(
                                        Curves.box(
                                                w[0] - w[2] * 0.04,
                                                w[1] - w[2],
                                                w[2] * 0.08,
                                                w[2] * 0.32,
                                                4),
                                        i * 360.0 / 26 + 5,
                                        w[0],
                                        w[1]),
                                0x3A3A40,
                                0.9);
                    }
                });
        stage.add(
                Curves.circle(w[0], w[1], w[2] * 0.58),
                Matter.slab(w[2] * 0.16).glossy(0.6).shading(0.4),
                rim,
                pen ->
                        pen.line(
                                Curves.circle(w[0], w[1], w[2] * 0.4),
                                w[2] * 0.03,
                                Tone.darker(rim, 0.16),
                                0.8));
        stage.add(Curves.circle(w[0], w[1], w[2] * 0.18), Matter.SHINY, Tone.darker(rim, 0.08));
    }
}
