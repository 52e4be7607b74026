package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A cat's head in three-quarter view, its chin at y = 470. */
record CatHead(Stage stage, Pelt pelt) {
    private static final int PINK = 0xE8938C;

    void draw(int iris) {
        ear(250, 256, 232, 140, 256, 36, 330, 88, 394, 166);
        ear(452, 166, 516, 88, 594, 36, 616, 140, 596, 256);
        skull();
        Eye.iris(stage, new double[] {352, 300, 52}, iris, 0.82);
        Eye.iris(stage, new double[] {534, 300, 52}, iris, 0.82);
        muzzle();
        whiskers();
    }

    private void ear(double... p) {
        double cx = (p[0] + p[8]) / 2;
        Shape outer = Curves.closed(p);
        stage.add(outer, Pelt.fur(17, Flow.towards(p[4] - cx, -90)), pelt.main());
        double[] q = new double[10];
        for (int i = 0; i < 5; i++) {
            q[2 * i] = cx + (p[2 * i] - cx) * 0.62;
            q[2 * i + 1] = 184 + (p[2 * i + 1] - 184) * 0.68;
        }
        Coat tufts = Coat.fur(26, Flow.towards(p[4] - cx, -60)).dense(0.45);
        stage.add(
                Curves.closed(q),
                Matter.slab(30).shading(0).coated(tufts),
                Tone.mix(PINK, pelt.pale(), 0.3),
                pen -> pen.fade(110, 210, Tone.darker(PINK, 0.16), 0.55));
    }

    private void skull() {
        Shape head =
                Curves.closed(
                        420, 108, 325, 122, 248, 190, 208, 290, 192, 384, 262, 438, 340, 468, 432,
                        476, 524, 468, 604, 438, 668, 384, 644, 290, 602, 190, 516, 122);
        stage.add(
                head,
                Pelt.fur(18, Flow.from(440, 350)).shading(0.5),
                pelt.main(),
                pen -> {
                    pen.patch(446, 420, 150, pelt.pale(), 1).patch(446, 400, 110, pelt.pale(), 1);
                    pen.patch(352, 232, 60, pelt.pale(), 0.5).patch(534, 232, 60, pelt.pale(), 0.5);
                    markings(pen);
                });
    }

    private void markings(Pen pen) {
        for (int i = -1; i <= 1; i++) {
            double top = 116 + Math.abs(i) * 8;
            Shape stripe =
                    Curves.open(
                            432 + i * 48,
                            top,
                            438 + i * 36,
                            160,
                            443 + i * 24,
                            208 - Math.abs(i) * 14);
            pen.line(stripe, 18, pelt.dark(), 0.62);
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = 430 + side * 226;
            pen.line(
                    Curves.open(x, 322, x - side * 48, 318, x - side * 84, 332),
                    14,
                    pelt.dark(),
                    0.5);
            pen.line(
                    Curves.open(x - side * 14, 380, x - side * 54, 366, x - side * 88, 370),
                    14,
                    pelt.dark(),
                    0.5);
        }
    }

    private void muzzle() {
        Shape puffs =
                Curves.union(Curves.ellipse(404, 402, 54, 40), Curves.ellipse(488, 402, 54, 40));
        Shape chin = Curves.ellipse(446, 442, 40, 26);
        stage.add(chin, Pelt.fur(12, Flow.towards(0, 1)).shading(0.1), pelt.pale());
        stage.add(puffs, Pelt.fur(12, Flow.from(446, 368)).shading(0.16), pelt.pale());
        Shape smile =
                Curves.union(
                        Curves.limb(388, 414, 2, 412, 430, 3.6, 436, 422, 3.6, 446, 404, 3),
                        Curves.limb(446, 404, 3, 456, 422, 3.6, 480, 430, 3.6, 504, 414, 2));
        stage.add(smile, Matter.INK.clear(0.85), pelt.line());
        Shape nose = Curves.closed(416, 362, 446, 355, 476, 362, 466, 382, 446, 396, 426, 382);
        stage.add(nose, Matter.SOFT.glossy(0.5), PINK);
    }

    private void whiskers() {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double x = 446 + side * 62;
                double y = 396 + i * 12;
                Shape whisker =
                        Curves.limb(
                                x,
                                y,
                                2.2,
                                x + side * 90,
                                y - 14 + i * 9,
                                1.8,
                                x + side * 186,
                                y - 20 + i * 24,
                                0.6);
                stage.add(whisker, Matter.INK.glowing(0.3), 0xFFF8EC);
            }
        }
    }
}
