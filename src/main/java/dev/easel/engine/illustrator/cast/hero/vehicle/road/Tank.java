package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An armoured tank on its tracks. */
public final class Tank implements Hero {
    @Override
    public double width(Costume costume) {
        return 2300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x6F7A4A, 0x8A7F5A, 0x5F6A5A);
        Matter armour = Matter.slab(40).glossy(0.2).shading(0.5);
        stage.add(
                Curves.limb(1300, 330, 34, 1800, 300, 28, 2180, 280, 26),
                Matter.SOFT.glossy(0.3),
                Tone.darker(rgb, 0.04));
        stage.add(
                Curves.box(2140, 246, 130, 74, 16),
                Matter.slab(20).glossy(0.3),
                Tone.darker(rgb, 0.1));
        stage.add(
                Curves.rounded(
                        560, 470, 30, 640, 220, 60, 1200, 200, 70, 1400, 330, 40, 1360, 470, 30),
                armour,
                rgb,
                pen -> spots(pen, rgb));
        stage.add(
                Curves.rounded(800, 210, 10, 820, 150, 20, 1020, 150, 20, 1040, 210, 10),
                armour,
                Tone.darker(rgb, 0.04));
        stage.add(Curves.limb(620, 260, 5, 560, 30, 3), Matter.SOFT, 0x3A3D34);
        stage.add(
                Curves.rounded(
                        130, 620, 30, 300, 440, 40, 1800, 440, 60, 2060, 600, 40, 1980, 720, 30,
                        160, 720, 30),
                armour,
                rgb,
                pen -> spots(pen, rgb));
        stage.add(
                Curves.rounded(
                        60, 760, 100, 200, 590, 80, 1900, 590, 80, 2080, 740, 100, 1900, 980, 110,
                        260, 980, 110),
                Matter.slab(26).glossy(0.2),
                0x2E2E2C,
                pen -> {
                    for (double x = 80; x < 2080; x += 50) {
                        pen.line(Curves.open(x, 580, x, 640), 12, 0x4A4A46, 0.9)
                                .line(Curves.open(x, 930, x, 984), 12, 0x4A4A46, 0.9);
                    }
                });
        stage.add(
                Curves.rounded(
                        140, 760, 80, 240, 650, 60, 1860, 650, 60, 1990, 750, 80, 1850, 926, 80,
                        300, 926, 80),
                Matter.slab(10),
                0x1E1E1C);
        for (int i = 0; i < 6; i++) {
            double x = 330 + i * 292;
            stage.add(
                    Curves.circle(x, 806, 116),
                    Matter.slab(20).glossy(0.2),
                    Tone.darker(rgb, 0.08),
                    pen ->
                            pen.line(Curves.circle(x, 806, 80), 12, Tone.darker(rgb, 0.2), 0.8)
                                    .fill(Curves.circle(x, 806, 34), 0x3A3D34, 0.95));
        }
        stage.add(
                Curves.rounded(120, 640, 20, 180, 570, 30, 1940, 570, 30, 2040, 650, 20),
                armour,
                Tone.lighter(rgb, 0.02));
        return Marks.foot(1070, 984)
                .and("top", 930, 155)
                .and("back", 930, 155)
                .and("inside", 930, 160)
                .and("hand", 2200, 280);
    }

    private static void spots(Pen pen, int rgb) {
        double[][] at = {
            {300, 540, 90},
            {760, 300, 80},
            {1100, 420, 100},
            {1500, 560, 110},
            {900, 560, 80},
            {1240, 260, 70}
        };
        for (double[] a : at) {
            pen.fill(
                    Curves.closed(
                            a[0] - a[2],
                            a[1],
                            a[0],
                            a[1] - a[2] * 0.5,
                            a[0] + a[2],
                            a[1] + 10,
                            a[0] + 20,
                            a[1] + a[2] * 0.5),
                    Tone.darker(rgb, 0.1),
                    0.7);
        }
        pen.fade(600, 720, Tone.darker(rgb, 0.15), 0.6);
    }
}
