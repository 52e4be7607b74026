package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Shape;

/** A furry animal's tail, at the left of its body. */
record TailPiece(Stage stage, Torso torso, Pelt pelt) {

    void draw() {
        double g = torso.beast().trunk().girth();
        boolean upright = !torso.onFours() && torso.posture() != Posture.LIE;
        double x = upright ? -g * 0.8 : torso.hipX() - g * 0.62;
        double y = upright ? -g * 0.8 : torso.middleY() - (torso.onFours() ? g * 0.4 : -g * 0.2);
        switch (torso.beast().tail()) {
            case NONE -> {}
            case PLAIN ->
                    fur(
                            20, x, y, 20, x - 70, y + 10, 20, x - 110, y - 50, 18, x - 116, y - 120,
                            14);
            case CURLED ->
                    fur(26, x, y, 26, x - 46, y - 50, 30, x - 30, y - 120, 26, x + 20, y - 130, 12);
            case BUSHY ->
                    fur(
                            40, x, y + 10, 30, x - 70, y + 16, 52, x - 130, y - 30, 56, x - 170,
                            y - 96, 12);
            case BRUSH ->
                    fur(
                            44, x + 10, y + 30, 40, x - 80, y - 10, 66, x - 104, y - 130, 72,
                            x - 60, y - 230, 56, x - 6, y - 250, 20);
            case PUFF -> fur(24, x - 8, y + 10, g * 0.32, x - 20, y + 8, g * 0.3);
            case THIN ->
                    stage.add(
                            Curves.limb(
                                    x, y + 20, 10, x - 60, y + 40, 8, x - 100, y - 10, 6, x - 120,
                                    y - 60, 4),
                            Matter.SOFT,
                            0xE8A9A4);
            case TUFT -> {
                fur(8, x, y, 12, x - 44, y + 30, 10, x - 60, y + 90, 9);
                stage.add(
                        Curves.limb(x - 58, y + 84, 14, x - 64, y + 120, 20, x - 62, y + 154, 5),
                        Pelt.fur(26, Flow.towards(0, 1)),
                        pelt.dark());
            }
            case FLAT -> flat(x, y);
        }
    }

    private void fur(double length, double... xyr) {
        Shape shape = Curves.limb(xyr);
        double endX = xyr[xyr.length - 3];
        double endY = xyr[xyr.length - 2];
        stage.add(
                shape,
                Pelt.fur(
                        Math.min(length, torso.beast().fur() * 1.5),
                        Flow.towards(endX - xyr[0], endY - xyr[1])),
                torso.beast().marking() == Marking.BADGER ? pelt.pale() : pelt.main(),
                pen -> bands(pen, xyr));
    }

    private void bands(Pen pen, double[] xyr) {
        double[] from = {xyr[0], xyr[1]};
        double[] to = {xyr[xyr.length - 3], xyr[xyr.length - 2]};
        switch (torso.beast().marking()) {
            case RACCOON, TIGER, TABBY, ZEBRA, SPOTS -> {
                int count = torso.beast().marking() == Marking.TABBY ? 4 : 5;
                for (int i = 1; i <= count; i++) {
                    double t = i / (count + 0.2);
                    int k = Math.min(xyr.length / 3 - 2, (int) (t * (xyr.length / 3 - 1)));
                    double u = t * (xyr.length / 3 - 1) - k;
                    double cx = xyr[3 * k] + (xyr[3 * k + 3] - xyr[3 * k]) * u;
                    double cy = xyr[3 * k + 1] + (xyr[3 * k + 4] - xyr[3 * k + 1]) * u;
                    double dx = xyr[3 * k + 4] - xyr[3 * k + 1];
                    double dy = xyr[3 * k] - xyr[3 * k + 3];
                    double n = Math.hypot(dx, dy) / 90;
                    pen.line(
                            Curves.open(cx - dx / n, cy - dy / n, cx + dx / n, cy + dy / n),
                            17,
                            pelt.dark(),
                            0.9);
                }
            }
            case MASK, PALE -> {
                if (torso.beast().tail() == Beast.Tail.BUSHY) {
                    pen.patch(to[0], to[1] + 4, 84, 0xFFF6EA, 1)
                            .patch(to[0], to[1] + 4, 84, 0xFFF6EA, 1);
                }
            }
            case SKUNK ->
                    pen.line(
                            Curves.open(
                                    from[0],
                                    from[1],
                                    (from[0] + to[0]) / 2 - 60,
                                    (from[1] + to[1]) / 2,
                                    to[0],
                                    to[1]),
                            40,
                            pelt.pale(),
                            1);
            case PLAIN, PATCHES, NET, PANDA, BADGER, SPINES, WOOL, CHIPMUNK -> {}
        }
    }

    private void flat(double x, double y) {
        stage.add(
                Curves.closed(
                        x + 20, y + 40, x - 60, y + 20, x - 150, y + 30, x - 180, y + 74, x - 130,
                        y + 104, x - 30, y + 96),
                Matter.SOFT.glossy(0.2),
                0x5A4438,
                pen -> {
                    for (int i = 0; i < 12; i++) {
                        pen.line(
                                Curves.open(x - 200 + i * 22, y, x - 160 + i * 22, y + 120),
                                3,
                                0x3A2A22,
                                0.6);
                        pen.line(
                                Curves.open(x - 160 + i * 22, y, x - 200 + i * 22, y + 120),
                                3,
                                0x3A2A22,
                                0.6);
                    }
                });
    }
}
