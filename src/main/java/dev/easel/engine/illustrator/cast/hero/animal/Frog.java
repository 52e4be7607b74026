package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A frog that sits and smiles. */
public final class Frog implements Hero {
    @Override
    public double width(Costume costume) {
        return 1160;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x6FB045, 0x7FB85A, 0x4F9A6A);
        int pale = Tone.mix(rgb, 0xFFF6CC, 0.75);
        Matter wet = Matter.SOFT.glossy(0.5);
        hindLegs(stage, rgb, wet);
        stage.add(
                Curves.closed(
                        580, 360, 820, 440, 900, 660, 840, 880, 580, 950, 320, 880, 260, 660, 340,
                        440),
                wet,
                rgb,
                pen -> pen.patch(580, 760, 260, pale, 1).patch(580, 700, 200, pale, 0.8));
        foreLegs(stage, rgb, wet);
        head(stage, rgb, pale, wet);
        return Marks.foot(580, 984).and("head", 580, 170).and("top", 580, 60).and("back", 580, 400);
    }

    private static void foot(Stage stage, double x, int rgb) {
        for (int i = -1; i <= 1; i++) {
            stage.add(
                    Curves.limb(x, 940, 30, x + i * 70, 966, 24),
                    Matter.SOFT.glossy(0.5),
                    Tone.lighter(rgb, 0.03));
        }
    }

    private static void hindLegs(Stage stage, int rgb, Matter wet) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 580 + side * 360;
            stage.add(
                    Curves.closed(
                            x,
                            480,
                            x + side * 130,
                            640,
                            x + side * 110,
                            850,
                            x - side * 90,
                            930,
                            x - side * 170,
                            760,
                            x - side * 110,
                            560),
                    wet,
                    Tone.darker(rgb, 0.05));
            foot(stage, x + side * 40, rgb);
        }
    }

    private static void foreLegs(Stage stage, int rgb, Matter wet) {
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.limb(
                            580 + side * 190,
                            640,
                            70,
                            580 + side * 200,
                            800,
                            54,
                            580 + side * 190,
                            920,
                            46),
                    wet.shading(0.4),
                    rgb);
            foot(stage, 580 + side * 200, rgb);
        }
    }

    private static void head(Stage stage, int rgb, int pale, Matter wet) {
        for (double x : new double[] {370, 790}) {
            stage.add(Curves.circle(x, 190, 136), wet, rgb);
        }
        stage.add(
                Curves.closed(
                        580, 170, 850, 200, 1000, 340, 980, 470, 820, 570, 580, 600, 340, 570, 180,
                        470, 160, 340, 310, 200),
                wet,
                rgb,
                pen ->
                        pen.fade(440, 600, pale, 0.9)
                                .patch(260, 420, 90, 0xE8907A, 0.4)
                                .patch(900, 420, 90, 0xE8907A, 0.4));
        for (double x : new double[] {370, 790}) {
            stage.add(Curves.circle(x, 180, 100), Matter.SOFT.glossy(0.5).shading(0.2), 0xFFFDF0);
            Eye.button(stage, x + 14, 184, 58);
        }
        stage.add(
                Curves.limb(260, 410, 5, 400, 480, 11, 580, 502, 12, 760, 480, 11, 900, 410, 5),
                Matter.INK,
                Tone.darker(rgb, 0.3));
        for (double x : new double[] {545, 615}) {
            stage.add(Curves.ellipse(x, 360, 9, 13), Matter.INK, Tone.darker(rgb, 0.3));
        }
    }
}
