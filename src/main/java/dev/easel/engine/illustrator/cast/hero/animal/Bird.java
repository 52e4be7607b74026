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
import java.awt.Shape;
import java.util.List;

/**
 * A small songbird, perched.
 *
 * @param otherwise what is drawn when it flies
 */
record Bird(Plumage otherwise) implements Hero {
    @Override
    public double width(Costume costume) {
        return flies(costume) ? otherwise.width(dyed(costume)) : 1180;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        if (flies(costume)) {
            return otherwise.draw(stage, dyed(costume));
        }
        int rgb = rgb(costume);
        int wing = Tone.darker(rgb, 0.1);
        tail(stage, wing);
        legs(stage);
        body(stage, rgb);
        head(stage, rgb);
        folded(stage, wing);
        return Marks.foot(600, 985)
                .and("head", 850, 130)
                .and("back", 520, 420)
                .and("face", 880, 290)
                .and("mouth", 1110, 320)
                .and("hand", 1110, 320)
                .and("neck", 800, 450)
                .and("top", 840, 120);
    }

    private boolean flies(Costume costume) {
        return otherwise.fowl().flies(costume);
    }

    private static int rgb(Costume costume) {
        return costume.ownColor(0x4F93CE, 0xD9604A, 0xE5B23F, 0x6FA866);
    }

    private static Costume dyed(Costume costume) {
        return new Costume(List.of(rgb(costume)), costume.traits(), costume.seed());
    }

    private static Matter plumage(double length, Flow flow) {
        return Matter.SOFT.coated(Coat.leaves(length, flow).ruffled(0.35).wide(length * 0.34));
    }

    private static void tail(Stage stage, int rgb) {
        for (int i = 0; i < 4; i++) {
            Shape feather =
                    Curves.limb(360, 640, 30, 220, 700 + i * 14, 30, 60 + i * 20, 730 + i * 46, 18);
            stage.add(feather, Matter.slab(14).shading(0.4), Tone.darker(rgb, 0.05 * (3 - i)));
        }
    }

    private static void legs(Stage stage) {
        for (double x : new double[] {560, 650}) {
            stage.add(
                    Curves.limb(x, 840, 13, x + 10, 920, 10, x + 14, 962, 10),
                    Matter.SOFT,
                    0xB5743A);
            stage.add(
                    Curves.limb(x - 30, 978, 7, x + 14, 966, 11, x + 66, 978, 7),
                    Matter.SOFT,
                    0xB5743A);
        }
    }

    private static void body(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        330, 600, 420, 470, 560, 380, 700, 270, 900, 300, 940, 450, 900, 640, 800,
                        790, 640, 860, 480, 820, 370, 720),
                plumage(44, Flow.towards(-1, 0.5)),
                rgb,
                pen -> {
                    int breast = Tone.mix(rgb, 0xFFE9CC, 0.8);
                    pen.patch(830, 640, 260, breast, 1).patch(700, 760, 200, breast, 0.9);
                });
    }

    private static void head(Stage stage, int rgb) {
        stage.add(
                Curves.polygon(984, 280, 1130, 318, 990, 356),
                Matter.slab(40).glossy(0.4),
                0xF0A02E,
                pen -> pen.line(Curves.open(980, 322, 1060, 322, 1130, 318), 6, 0xA8621C, 0.8));
        stage.add(
                Curves.circle(840, 300, 178),
                plumage(34, Flow.towards(-1, 0.35)).shading(0.15),
                rgb,
                pen -> pen.patch(900, 400, 120, Tone.mix(rgb, 0xFFF4E2, 0.85), 1));
        Eye.button(stage, 900, 270, 34);
    }

    private static void folded(Stage stage, int rgb) {
        Shape wing =
                Curves.closed(
                        640, 470, 740, 540, 730, 640, 620, 720, 440, 750, 250, 740, 380, 640, 500,
                        500);
        stage.add(
                wing,
                plumage(70, Flow.towards(-1, 0.34)).shading(0.45),
                rgb,
                pen -> pen.fade(640, 760, Tone.darker(rgb, 0.14), 0.8));
    }
}
