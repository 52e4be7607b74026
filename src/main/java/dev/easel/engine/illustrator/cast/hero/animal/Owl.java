package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A wide-eyed owl. */
public final class Owl implements Hero {
    @Override
    public double width(Costume costume) {
        return 720;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.ownColor(0x9A6F45, 0x7F6A5A, 0xD9CDBB);
        int pale = Tone.mix(rgb, 0xFFF1D8, 0.75);
        Coat feathers = Coat.leaves(52, Flow.towards(0, 1)).ruffled(0.3).wide(22);
        ears(stage, rgb, feathers);
        stage.add(
                Curves.closed(
                        360, 110, 560, 150, 650, 320, 660, 600, 600, 840, 470, 950, 250, 950, 120,
                        840, 60, 600, 70, 320, 160, 150),
                Matter.SOFT.coated(feathers),
                rgb);
        breast(stage, rgb, pale, feathers);
        wingsAndEyes(stage, rgb, pale, feathers);
        return Marks.foot(360, 984)
                .and("head", 360, 130)
                .and("top", 360, 110)
                .and("back", 360, 300);
    }

    private static void ears(Stage stage, int rgb, Coat feathers) {
        for (int side = -1; side <= 1; side += 2) {
            stage.add(
                    Curves.closed(
                            360 + side * 90,
                            190,
                            360 + side * 160,
                            40,
                            360 + side * 210,
                            30,
                            360 + side * 240,
                            190,
                            360 + side * 200,
                            290),
                    Matter.SOFT.coated(feathers),
                    Tone.darker(rgb, 0.06));
        }
    }

    private static void breast(Stage stage, int rgb, int pale, Coat feathers) {
        stage.add(
                Curves.closed(
                        360, 480, 500, 520, 530, 700, 470, 870, 360, 920, 250, 870, 190, 700, 220,
                        520),
                Matter.slab(40).shading(0.1).coated(feathers),
                pale,
                pen -> {
                    for (int row = 0; row < 6; row++) {
                        for (int i = -3; i <= 3; i++) {
                            double x = 360 + i * 62 + row % 2 * 31;
                            pen.line(
                                    Curves.open(
                                            x - 20,
                                            560 + row * 60,
                                            x,
                                            584 + row * 60,
                                            x + 20,
                                            560 + row * 60),
                                    13,
                                    Tone.darker(rgb, 0.08),
                                    0.8);
                        }
                    }
                });
    }

    private static void wingsAndEyes(Stage stage, int rgb, int pale, Coat feathers) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 360 + side * 260;
            stage.add(
                    Curves.closed(
                            x,
                            420,
                            x + side * 60,
                            560,
                            x + side * 40,
                            740,
                            x - side * 40,
                            860,
                            x - side * 70,
                            700,
                            x - side * 60,
                            500),
                    Matter.SOFT.shading(0.4).coated(feathers),
                    Tone.darker(rgb, 0.1));
            stage.add(
                    Curves.limb(360 + side * 90, 950, 24, 360 + side * 90, 972, 20),
                    Matter.SOFT,
                    0xE0A53A);
            double e = 360 + side * 124;
            stage.add(
                    Curves.circle(e, 330, 140),
                    Matter.slab(40).shading(0.15).coated(Coat.fur(40, Flow.from(e, 330)).wide(7)),
                    pale);
            Eye.iris(stage, new double[] {e - side * 10, 330, 84}, 0xF2A82E, 1);
        }
        stage.add(
                Curves.closed(360, 360, 396, 396, 380, 460, 360, 490, 340, 460, 324, 396),
                Matter.SOFT.glossy(0.4).shading(0.5),
                0xE0A53A);
    }
}
