package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.List;

/**
 * A cat that sits and looks at you, its tail beside it.
 *
 * @param otherwise what is drawn when it does not sit
 */
record Cat(Mammal otherwise) implements Hero {

    @Override
    public double width(Costume costume) {
        return sits(costume) ? 760 : otherwise.width(costume);
    }

    private static boolean sits(Costume costume) {
        return Posture.of(costume, List.of(Posture.SIT)) == Posture.SIT;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        if (!sits(costume)) {
            return otherwise.draw(stage, costume);
        }
        Pelt pelt = Pelt.of(costume, 0xEB9A45, 0x9C938C, 0xE0893A, 0xDDBB92, 0xEB9A45);
        tail(stage, pelt);
        body(stage, pelt);
        haunch(stage, pelt);
        leg(stage, pelt, 516);
        leg(stage, pelt, 410);
        bib(stage, pelt);
        new CatHead(stage, pelt).draw(costume.pick(7, 0x86B34A, 0xDBA32E, 0x62A9CC, 0x9DBF5A));
        return Marks.foot(390, 974)
                .and("head", 426, 112)
                .and("top", 426, 112)
                .and("face", 443, 300)
                .and("neck", 440, 470)
                .and("mouth", 446, 440)
                .and("hand", 560, 700)
                .and("back", 250, 560);
    }

    private static void tail(Stage stage, Pelt pelt) {
        Shape tail =
                Curves.limb(
                        260, 925, 44, 155, 918, 45, 82, 850, 44, 74, 748, 42, 124, 668, 38, 148,
                        604, 30, 126, 560, 16);
        stage.add(
                tail,
                Pelt.fur(30, Flow.towards(-0.15, -1)),
                pelt.main(),
                pen -> {
                    for (int i = 0; i < 5; i++) {
                        stripe(pen, pelt, 10, 888 - i * 60, 160);
                    }
                    pen.fade(655, 590, pelt.pale(), 0.85);
                });
    }

    private static void stripe(Pen pen, Pelt pelt, double x, double y, double length) {
        pen.line(
                Curves.open(x, y + 14, x + length / 2, y, x + length, y + 14),
                20,
                pelt.dark(),
                0.5);
    }

    private static void body(Stage stage, Pelt pelt) {
        Shape body =
                Curves.closed(
                        330, 380, 252, 460, 190, 590, 160, 740, 165, 880, 230, 955, 380, 966, 530,
                        955, 580, 880, 577, 740, 552, 590, 525, 470, 470, 380);
        stage.add(
                body,
                Pelt.fur(34, (x, y) -> Math.PI / 2 + (x - 400) * -0.0012),
                pelt.main(),
                pen -> {
                    for (int i = 0; i < 3; i++) {
                        stripe(pen, pelt, 150, 550 + i * 70, 140);
                    }
                    pen.fade(820, 1000, Tone.darker(pelt.main(), 0.14), 0.6);
                });
    }

    private static void haunch(Stage stage, Pelt pelt) {
        Shape haunch =
                Curves.closed(172, 810, 208, 712, 300, 692, 368, 780, 362, 900, 292, 958, 203, 950);
        stage.add(
                haunch,
                Pelt.fur(28, (x, y) -> 1.9 - (y - 800) * 0.003),
                pelt.main(),
                pen -> {
                    stripe(pen, pelt, 160, 752, 130);
                    stripe(pen, pelt, 155, 812, 120);
                    stripe(pen, pelt, 160, 872, 100);
                });
        paw(stage, pelt, 298, 946);
    }

    private static void leg(Stage stage, Pelt pelt, double x) {
        Shape leg =
                Curves.limb(x + 4, 560, 62, x, 660, 60, x, 760, 54, x + 2, 860, 48, x + 8, 925, 46);
        stage.add(
                leg,
                Pelt.fur(22, Flow.towards(0, 1)).shading(0.28),
                pelt.main(),
                pen -> {
                    pen.fade(850, 930, pelt.pale(), 0.95);
                    stripe(pen, pelt, x - 66, 700, 70);
                    stripe(pen, pelt, x - 64, 752, 66);
                    stripe(pen, pelt, x - 60, 804, 58);
                });
        paw(stage, pelt, x + 16, 940);
    }

    private static void paw(Stage stage, Pelt pelt, double x, double y) {
        stage.add(
                Curves.ellipse(x, y, 64, 34),
                Pelt.fur(12, Flow.towards(0.5, 0.4)).shading(0.25),
                pelt.towardsPale(0.92),
                pen -> {
                    for (double toe : new double[] {-8, 26}) {
                        Shape crease =
                                Curves.open(x + toe, y + 2, x + toe + 3, y + 16, x + toe, y + 34);
                        pen.line(crease, 5, pelt.line(), 0.45);
                    }
                });
    }

    private static void bib(Stage stage, Pelt pelt) {
        Shape bib =
                Curves.closed(
                        330, 420, 312, 500, 330, 590, 380, 650, 450, 720, 520, 650, 566, 590, 574,
                        500, 545, 420, 440, 400);
        Flow down = (x, y) -> Math.PI / 2 - (x - 448) * 0.003;
        Matter fluffy = Matter.slab(16).shading(0.12).coated(Coat.fur(46, down));
        stage.add(
                bib,
                fluffy,
                pelt.towardsPale(0.9),
                pen -> pen.fadeAcross(400, 300, pelt.main(), 0.7));
    }
}
