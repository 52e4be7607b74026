package dev.easel.engine.illustrator.cast.hero.thing.wear;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Folds;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Scarves and ties. */
final class Neckwear {
    private static final Matter SILK = Matter.slab(60).glossy(0.45).shading(0.5);

    private Neckwear() {}

    static Marks scarf(Stage stage, Costume costume) {
        int[] colors = {costume.ownColor(0xC9443C, 0x3F7FB0, 0x4F8A5A), costume.color(1, 0xF4E6CC)};
        tail(stage, new double[] {560, 300, 640, 960}, colors);
        tail(stage, new double[] {420, 320, 330, 900}, colors);
        stage.add(
                Curves.limb(
                        120, 200, 100, 300, 330, 112, 480, 350, 116, 640, 320, 112, 800, 190, 100),
                Matter.SOFT.shading(0.5),
                colors[0],
                pen -> {
                    for (int i = 0; i < 4; i++) {
                        double x = 160 + i * 190;
                        pen.line(Curves.open(x, 60, x + 30 - i * 10, 500), 44, colors[1], 0.95);
                    }
                });
        stage.add(
                Curves.limb(800, 190, 90, 620, 90, 80, 460, 66, 60, 280, 100, 80, 120, 200, 90),
                Matter.SOFT.shading(0.4),
                Tone.darker(colors[0], 0.06));
        return Prop.standing(450, 60);
    }

    /** A hanging end, from the middle of its top to the middle of its hem. */
    private static void tail(Stage stage, double[] line, int[] colors) {
        double w = 95;
        for (int i = -4; i <= 4; i++) {
            double x = line[2] + i * 21;
            stage.add(
                    Curves.limb(x, line[3] - 40, 9, x + i * 2, line[3] + 16, 7),
                    Matter.SOFT,
                    colors[1]);
        }
        double hem = line[3] - 30;
        stage.add(
                Curves.polygon(
                        line[0] - w,
                        line[1],
                        line[0] + w,
                        line[1],
                        line[2] + w,
                        hem,
                        line[2] - w,
                        hem),
                Matter.slab(70).shading(0.5),
                colors[0],
                pen -> {
                    for (int i = 0; i < 4; i++) {
                        double y = line[1] + 160 + i * 120;
                        pen.line(Curves.open(0, y, 1000, y + 10), 40, colors[1], 0.95);
                    }
                });
    }

    static Marks tie(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xB52E3C, 0x2F4F8A, 0x2E6F5A);
        int second = costume.color(1, Tone.lighter(rgb, 0.22));
        stage.add(
                Curves.polygon(140, 180, 240, 180, 350, 800, 190, 984, 30, 800),
                SILK,
                rgb,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        Shape stripe = Curves.polygon(-60, 330 + i * 110, 440, 90 + i * 110);
                        pen.line(stripe, 26, second, 0.85);
                    }
                });
        stage.add(
                Curves.closed(
                        100, 30, 190, 16, 280, 30, 270, 120, 240, 210, 190, 224, 140, 210, 110,
                        120),
                SILK,
                Tone.darker(rgb, 0.04));
        return Prop.standing(190, 20);
    }

    static Marks bow(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0xC22F3C, 0x24242A, 0x2F5F9A);
        for (int side = -1; side <= 1; side += 2) {
            wing(stage.with(new AffineTransform(side, 0, 0, 1, 950, 0)), costume, rgb);
        }
        stage.add(Curves.box(810, 340, 280, 330, 110), SILK.shading(0.6), Tone.darker(rgb, 0.03));
        return Marks.foot(950, 500).and("top", 950, 100).and("hand", 950, 500);
    }

    private static void wing(Stage half, Costume costume, int rgb) {
        double[][] creases = {{160, 460, 560, 330}, {160, 560, 520, 690}};
        half.add(
                Curves.closed(
                        0, 500, 200, 330, 520, 130, 820, 60, 910, 200, 880, 500, 910, 800, 820, 940,
                        520, 870, 200, 670),
                Matter.slab(180).glossy(0.45),
                rgb,
                pen -> {
                    pen.patch(120, 500, 340, Tone.darker(rgb, 0.14), 0.8);
                    if (costume.is("spotted")) {
                        dots(pen, costume.color(1, 0xFFFFFF));
                    }
                    Folds.press(pen, rgb, creases);
                });
    }

    private static void dots(Pen pen, int rgb) {
        for (int i = 0; i < 36; i++) {
            double x = 60 + i % 6 * 180 + i / 6 % 2 * 90;
            pen.fill(Curves.circle(x, 90 + i / 6 * 165, 42), rgb, 0.95);
        }
    }
}
