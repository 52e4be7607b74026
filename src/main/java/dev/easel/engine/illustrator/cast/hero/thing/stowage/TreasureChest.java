package dev.easel.engine.illustrator.cast.hero.thing.stowage;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.SplittableRandom;

/** A banded chest of wood: open and full of gold, or closed. */
final class TreasureChest {
    private static final int GOLD = 0xE8B02C;
    private static final int BAND = 0xB98A3C;
    private static final int[] GEMS = {0xD0304A, 0x2F7FD0, 0x2FA36B, 0x8C4FC4};

    private TreasureChest() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0x8A5230, 0x7A4528, 0x96622F);
        boolean closed = costume.is("closed", "locked");
        boolean filled = !closed && !costume.is("empty");
        if (closed) {
            vault(stage, rgb);
        } else {
            openLid(stage, rgb);
        }
        if (filled) {
            hoard(stage, costume.random(5));
        }
        body(stage, rgb);
        if (filled) {
            spill(stage, costume.random(6));
        }
        return Prop.standing(650, closed ? 190 : 470).and("inside", 650, 500);
    }

    private static void openLid(Stage stage, int rgb) {
        stage.add(
                Curves.rounded(80, 580, 10, 110, 36, 330, 1190, 36, 330, 1220, 580, 10),
                Matter.slab(40).glossy(0.2),
                Tone.darker(rgb, 0.03));
        stage.add(
                Curves.rounded(140, 600, 10, 168, 100, 280, 1132, 100, 280, 1160, 600, 10),
                Matter.slab(30),
                Tone.darker(rgb, 0.2),
                pen -> {
                    Timber.grain(pen, Curves.box(150, 80, 1000, 500, 0).getBounds2D(), rgb, true);
                    pen.fade(220, 600, 0x1E100A, 0.85).patch(650, 470, 460, 0xFFC94A, 0.5);
                });
        for (double x : new double[] {330, 970}) {
            stage.add(Curves.box(x - 46, 30, 92, 76, 14), Matter.METAL, BAND);
        }
    }

    private static void vault(Stage stage, int rgb) {
        Shape lid = Curves.rounded(70, 540, 10, 70, 190, 260, 1230, 190, 260, 1230, 540, 10);
        stage.add(lid, Matter.slab(130).glossy(0.25), rgb, pen -> planks(pen, rgb, 190, 5));
        for (double x : new double[] {300, 1000}) {
            band(stage, Curves.box(x - 52, 182, 104, 340, 30), x, 260, 3);
        }
    }

    private static void body(Stage stage, int rgb) {
        stage.add(
                Curves.rounded(76, 540, 20, 1224, 540, 20, 1180, 980, 24, 120, 980, 24),
                Matter.slab(34).glossy(0.2),
                rgb,
                pen -> {
                    planks(pen, rgb, 540, 4);
                    pen.fade(780, 1000, Tone.darker(rgb, 0.2), 0.7);
                });
        for (double x : new double[] {300, 1000}) {
            band(stage, Curves.box(x - 48, 530, 96, 452, 10), x, 650, 4);
        }
        band(
                stage,
                Curves.rounded(56, 500, 16, 1244, 500, 16, 1238, 586, 16, 62, 586, 16),
                0,
                0,
                0);
        for (int i = 0; i < 12; i++) {
            rivet(stage, 110 + i * 98, 544);
        }
        stage.add(
                Curves.rounded(
                        560, 480, 26, 740, 480, 26, 730, 680, 40, 650, 730, 60, 570, 680, 40),
                Matter.METAL.shading(0.5),
                GOLD);
        stage.add(Curves.circle(650, 586, 26), Matter.INK, 0x2A1A10);
        stage.add(Curves.polygon(640, 590, 660, 590, 674, 660, 626, 660), Matter.INK, 0x2A1A10);
    }

    private static void planks(Pen pen, int rgb, double top, int rows) {
        for (int i = 0; i < rows; i++) {
            Shape plank = Curves.box(40, top + i * 112, 1220, 104, 0);
            pen.fill(plank, Tone.lighter(rgb, 0.02 * Math.sin(i * 2.2)), 1);
            Timber.grain(pen, plank.getBounds2D(), rgb, true);
            pen.fill(Curves.box(40, top + i * 112 + 102, 1220, 11, 0), Tone.darker(rgb, 0.25), 0.9);
        }
    }

    private static void band(Stage stage, Shape shape, double x, double top, int rivets) {
        stage.add(shape, Matter.slab(12).glossy(0.6).mirroring(0.4), BAND);
        for (int i = 0; i < rivets; i++) {
            rivet(stage, x, top + i * 92);
        }
    }

    private static void rivet(Stage stage, double x, double y) {
        stage.add(Curves.circle(x, y, 15), Matter.SHINY, Tone.lighter(BAND, 0.08));
    }

    private static void hoard(Stage stage, SplittableRandom random) {
        stage.add(
                Curves.closed(
                        130, 620, 160, 480, 330, 400, 500, 330, 660, 310, 830, 340, 1000, 420, 1140,
                        490, 1170, 620),
                Matter.slab(120).glossy(0.5),
                Tone.darker(GOLD, 0.14));
        for (int i = 0; i < 110; i++) {
            double x = 170 + random.nextDouble() * 960;
            double crest = 330 + 150 * Math.pow((x - 650) / 490, 2);
            double depth = (i + random.nextDouble()) / 110;
            coin(stage, x, crest + depth * (560 - crest), random);
        }
        for (int i = 0; i < 5; i++) {
            gem(stage, 300 + i * 175 + 60 * random.nextDouble(), 440 + 50 * (i % 2), GEMS[i % 4]);
        }
    }

    private static void spill(Stage stage, SplittableRandom random) {
        for (int i = 0; i < 7; i++) {
            double x = i < 4 ? 70 + i * 66 : 1010 + (i - 4) * 80;
            coin(stage, x, 950 + 18 * (i % 2), random);
        }
    }

    private static void coin(Stage stage, double x, double y, SplittableRandom random) {
        double r = 38 + 10 * random.nextDouble();
        double flat = 0.45 + 0.4 * random.nextDouble();
        double turn = -30 + 60 * random.nextDouble();
        int rgb = Tone.lighter(GOLD, -0.05 + 0.1 * random.nextDouble());
        stage.add(
                Curves.ellipse(x, y, r, r * flat, turn),
                Matter.slab(9).glossy(0.8).shading(0.5),
                rgb,
                pen ->
                        pen.line(
                                Curves.ellipse(x, y, r * 0.68, r * flat * 0.68, turn),
                                4,
                                Tone.darker(rgb, 0.15),
                                0.8));
    }

    private static void gem(Stage stage, double x, double y, int rgb) {
        Shape cut = Curves.polygon(x - 50, y, x - 28, y - 36, x + 28, y - 36, x + 50, y, x, y + 52);
        stage.add(
                cut,
                Matter.slab(10).glossy(0.9).glowing(0.15),
                rgb,
                pen ->
                        pen.fill(
                                        Curves.polygon(x - 28, y - 36, x + 28, y - 36, x, y),
                                        Tone.lighter(rgb, 0.2),
                                        0.8)
                                .fill(
                                        Curves.polygon(x, y, x + 50, y, x, y + 52),
                                        Tone.darker(rgb, 0.12),
                                        0.7));
    }
}
