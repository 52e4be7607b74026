package dev.easel.engine.illustrator.cast.hero.thing.vessel;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Stuff;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A cup of something hot, with or without a handle. */
final class Cup {
    private static final int COFFEE = 0x5A3220;
    private static final int TEA = 0x9FA843;

    private Cup() {}

    static Marks mug(Stage stage, Costume costume) {
        Stuff glaze = Crockery.glaze(costume);
        handle(stage, glaze, 940);
        Profile body = new Profile(560, 0.16, 200, 430, 260, 420, 700, 410, 900, 380, 950, 340);
        glaze.add(stage, body);
        mouth(stage, glaze, new double[] {560, 204, 430});
        if (!costume.is("empty")) {
            drink(stage, new double[] {560, 216, 380}, COFFEE);
        }
        return Prop.standing(560, 190).and("inside", 560, 220).and("hand", 1120, 560);
    }

    private static void handle(Stage stage, Stuff glaze, double x) {
        glaze.darker(0.02)
                .add(
                        stage,
                        Curves.limb(
                                x, 380, 46, x + 190, 350, 46, x + 270, 520, 46, x + 190, 700, 44,
                                x - 20, 760, 42));
    }

    private static void mouth(Stage stage, Stuff glaze, double[] ring) {
        stage.add(
                Curves.ellipse(ring[0], ring[1], ring[2], ring[2] * 0.17),
                Matter.slab(14).glossy(0.6).shading(0),
                Tone.lighter(glaze.rgb(), 0.04));
        stage.add(
                Curves.ellipse(ring[0], ring[1] + 4, ring[2] - 32, ring[2] * 0.17 - 14),
                Matter.slab(40).shading(0),
                Tone.darker(glaze.rgb(), 0.16));
    }

    private static void drink(Stage stage, double[] ring, int rgb) {
        Shape surface = Curves.ellipse(ring[0], ring[1] + 6, ring[2], ring[2] * 0.13);
        stage.add(
                surface,
                Matter.slab(10).glossy(0.6).shading(0),
                rgb,
                pen -> {
                    pen.line(surface, 16, Tone.lighter(rgb, 0.2), 0.8);
                    pen.patch(ring[0] - 130, ring[1], 180, Tone.lighter(rgb, 0.14), 0.7);
                });
    }

    static Marks coffee(Stage stage, Costume costume) {
        Stuff glaze = Crockery.glaze(costume);
        saucer(stage, glaze);
        handle(stage, glaze.darker(0.02), 960);
        Profile body =
                new Profile(640, 0.17, 360, 400, 420, 392, 620, 350, 780, 260, 860, 180, 880, 180);
        glaze.add(
                stage,
                body,
                pen -> pen.fill(body.band(410, 432), Tone.darker(glaze.rgb(), 0.2), 0.8));
        mouth(stage, glaze, new double[] {640, 362, 400});
        drink(stage, new double[] {640, 370, 356}, COFFEE);
        foam(stage);
        steam(stage, 640, 330);
        return Prop.standing(640, 350).and("hand", 1180, 560);
    }

    private static void saucer(Stage stage, Stuff glaze) {
        stage.add(Curves.ellipse(640, 900, 620, 88), Matter.slab(30).glossy(0.7), glaze.rgb());
        stage.add(
                Curves.ellipse(640, 888, 400, 46),
                Matter.slab(20).glossy(0.5),
                Tone.darker(glaze.rgb(), 0.07));
    }

    private static void foam(Stage stage) {
        Matter milk = Matter.INK.clear(0.92);
        int cream = 0xEBCFA6;
        stage.add(
                Curves.closed(
                        640, 404, 560, 388, 540, 366, 590, 358, 640, 370, 690, 358, 740, 366, 720,
                        388),
                milk,
                cream);
        for (int i = 0; i < 2; i++) {
            stage.add(
                    Curves.limb(
                            500 + i * 40,
                            372,
                            4,
                            520 + i * 30,
                            396 + i * 6,
                            7,
                            640,
                            414 - i * 40,
                            4),
                    milk.clear(0.7),
                    cream);
        }
    }

    /** Three wisps over a hot thing. */
    static void steam(Stage stage, double x, double from) {
        for (int i = -1; i <= 1; i++) {
            double at = x + i * 120;
            double rise = from - 30;
            stage.add(
                    Curves.limb(
                            at,
                            from,
                            3,
                            at - 36,
                            from - rise * 0.3,
                            15,
                            at + 30,
                            from - rise * 0.65,
                            17,
                            at - 10,
                            from - rise,
                            2),
                    Matter.INK.clear(0.36).glowing(0.5),
                    0xFFFFFF);
        }
    }

    static Marks tea(Stage stage, Costume costume) {
        Stuff glaze = Crockery.glaze(costume);
        Profile body = new Profile(620, 0.17, 380, 470, 560, 450, 760, 360, 900, 240, 960, 250);
        glaze.add(
                stage,
                body,
                pen -> {
                    pen.fill(body.band(400, 424), Tone.darker(glaze.rgb(), 0.2), 0.8);
                    for (int i = 0; i < 7; i++) {
                        double u = Math.sin(-1.2 + i * 0.4);
                        double x = 620 + 440 * u;
                        double y = 600 + 70 * Math.sqrt(1 - u * u);
                        pen.fill(Curves.ellipse(x, y, 20, 58, 24), 0x5F8A5A, 0.75);
                    }
                });
        mouth(stage, glaze, new double[] {620, 382, 470});
        drink(stage, new double[] {620, 394, 420}, TEA);
        steam(stage, 620, 350);
        return Prop.standing(620, 370);
    }
}
