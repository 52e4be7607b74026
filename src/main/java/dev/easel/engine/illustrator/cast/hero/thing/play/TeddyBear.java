package dev.easel.engine.illustrator.cast.hero.thing.play;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A plush bear that sits and looks at us. */
final class TeddyBear {
    private static final Matter PLUSH = Matter.SOFT.coated(Coat.fur(20, Flow.towards(0.1, 1)));
    private static final int DARK = 0x2E1E18;

    private TeddyBear() {}

    static Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(0xB87A42, 0xA06A3A, 0xD0A06A);
        int pale = Tone.lighter(rgb, 0.14);
        stage.add(
                Curves.closed(
                        380, 450, 230, 620, 240, 840, 380, 960, 520, 960, 660, 840, 670, 620, 520,
                        450),
                PLUSH,
                rgb);
        stage.add(Curves.ellipse(450, 730, 140, 160), PLUSH.shading(0), pale);
        for (double side : new double[] {-1, 1}) {
            stage.add(Curves.ellipse(450 + side * 195, 130, 92, 92), PLUSH, rgb);
            stage.add(Curves.circle(450 + side * 198, 138, 52), Matter.SOFT.shading(0), pale);
            limbs(stage, side, rgb, pale);
        }
        stage.add(Curves.ellipse(450, 290, 270, 240), PLUSH, rgb);
        face(stage, pale);
        bow(stage, costume.color(1, 0xC9363A));
        return Prop.standing(450, 50).and("head", 450, 60).and("hand", 720, 640);
    }

    private static void limbs(Stage stage, double side, int rgb, int pale) {
        double x = 450 + side * 200;
        stage.add(Curves.limb(450 + side * 170, 540, 70, 450 + side * 280, 700, 74), PLUSH, rgb);
        stage.add(Curves.limb(450 + side * 130, 870, 96, x + side * 50, 880, 102), PLUSH, rgb);
        stage.add(Curves.circle(x + side * 66, 870, 76), Matter.SOFT.shading(0.1), pale);
    }

    private static void face(Stage stage, int pale) {
        stage.add(Curves.ellipse(450, 362, 122, 96), Matter.SOFT.shading(0.15), pale);
        stage.add(
                Curves.closed(450, 350, 398, 318, 410, 292, 450, 286, 490, 292, 502, 318),
                Matter.SHINY.shading(0.2),
                DARK);
        stage.add(
                Curves.limb(390, 392, 5, 418, 418, 7, 450, 398, 7, 482, 418, 7, 510, 392, 5),
                Matter.INK,
                DARK);
        stage.add(Curves.limb(450, 345, 6, 450, 400, 6), Matter.INK, DARK);
        for (double x : new double[] {340, 560}) {
            stage.add(Curves.circle(x, 262, 33), Matter.SHINY.shading(0.3), DARK);
            stage.add(Curves.circle(x - 9, 250, 10), Matter.INK.glowing(0.7), 0xFFFFFF);
        }
    }

    private static void bow(Stage stage, int rgb) {
        for (double side : new double[] {-1, 1}) {
            stage.add(
                    Curves.rounded(
                            450, 530, 10, 450 + side * 140, 470, 44, 450 + side * 140, 600, 44),
                    Matter.slab(40).glossy(0.3),
                    rgb);
        }
        stage.add(Curves.circle(450, 532, 34), Matter.SOFT.glossy(0.3), Tone.darker(rgb, 0.05));
    }
}
