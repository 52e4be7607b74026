package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Path2D;

/** A striped hot-air balloon with a wicker basket. */
public final class HotAirBalloon implements Hero {
    private static final double X = 390;
    private static final int[][] STRIPES = {
        {0xE2503C, 0xF9D36A, 0x3F9FC9, 0xFFF3DC},
        {0x5A55B0, 0xF2A0B8, 0xFCE3A8, 0xE9706B},
        {0x2F8F84, 0xF6E3B0, 0xE98A45, 0xFFF8EA}
    };

    @Override
    public double width(Costume costume) {
        return 780;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int[] own = STRIPES[costume.pick(1, 0, 1, 2)];
        int[] rgb = {
            costume.ownColor(own[0]),
            costume.color(1, own[1]),
            costume.colors().isEmpty() ? own[2] : costume.ownColor(0),
            costume.color(2, own[3])
        };
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(X + side * 110, 690, 3, X + side * 58, 860, 3),
                    Matter.SOFT,
                    0x6B4A30);
            stage.add(
                    Curves.limb(X + side * 50, 710, 3, X + side * 30, 860, 3),
                    Matter.SOFT,
                    0x6B4A30);
        }
        basket(stage);
        envelope(stage, rgb);
        return Marks.foot(X, 985).and("inside", X, 880).and("top", X, 20);
    }

    private static void envelope(Stage stage, int[] rgb) {
        stage.add(
                Curves.closed(
                        X, 14, X + 150, 40, X + 290, 130, X + 362, 290, X + 330, 450, X + 220, 610,
                        X + 116, 716, X, 728, X - 116, 716, X - 220, 610, X - 330, 450, X - 362,
                        290, X - 290, 130, X - 150, 40),
                Matter.SOFT.glossy(0.3),
                rgb[0],
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        gore(pen, -1 + i / 6.0, -1 + (i + 1) / 6.0, rgb[i % 4]);
                    }
                    pen.fade(640, 730, Tone.darker(rgb[0], 0.15), 0.6);
                });
        stage.add(
                Curves.closed(X - 112, 700, X, 690, X + 112, 700, X + 96, 736, X, 746, X - 96, 736),
                Matter.slab(14),
                Tone.darker(rgb[0], 0.1));
        stage.add(
                Curves.limb(X - 10, 770, 10, X, 742, 15, X + 4, 716, 5),
                Matter.SOFT.glowing(0.9),
                0xFFB84A);
    }

    private static void gore(Pen pen, double from, double to, int rgb) {
        double a = Math.sin(from * Math.PI / 2);
        double b = Math.sin(to * Math.PI / 2);
        Path2D p = new Path2D.Double();
        p.moveTo(X, 4);
        p.curveTo(X + a * 330, 20, X + a * 400, 250, X + a * 366, 330);
        p.curveTo(X + a * 330, 520, X + a * 160, 640, X + a * 118, 740);
        p.lineTo(X + b * 118, 740);
        p.curveTo(X + b * 160, 640, X + b * 330, 520, X + b * 366, 330);
        p.curveTo(X + b * 400, 250, X + b * 330, 20, X, 4);
        pen.fill(p, rgb, 1).line(p, 3, Tone.darker(rgb, 0.14), 0.5);
    }

    private static void basket(Stage stage) {
        int wicker = 0xB07E48;
        stage.add(
                Curves.closed(
                        X - 70, 862, X - 64, 960, X - 50, 984, X + 50, 984, X + 64, 960, X + 70,
                        862, X, 856),
                Matter.slab(50),
                wicker,
                pen -> {
                    for (int row = 0; row < 9; row++) {
                        for (int i = 0; i < 10; i++) {
                            double x = X - 80 + i * 18 + row % 2 * 9;
                            pen.line(
                                    Curves.open(
                                            x,
                                            872 + row * 13,
                                            x + 8,
                                            868 + row * 13,
                                            x + 15,
                                            872 + row * 13),
                                    5,
                                    Tone.darker(wicker, 0.13),
                                    0.8);
                        }
                    }
                });
        stage.add(Curves.limb(X - 72, 862, 9, X, 866, 10, X + 72, 862, 9), Matter.SOFT, 0x7A5230);
    }
}
