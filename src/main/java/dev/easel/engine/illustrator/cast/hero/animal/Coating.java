package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** The fur of an animal's body: stripes, spots, patches, wool and spines. */
record Coating(Beast beast, Pelt pelt) {

    Matter hair(double share, Flow flow) {
        if (beast.marking() == Marking.WOOL) {
            return Matter.SOFT.coated(Coat.fur(13, flow).ruffled(1).wide(2).dense(1));
        }
        return Pelt.fur(beast.fur() * share, flow);
    }

    boolean hoofed() {
        return beast.has("hooves");
    }

    int legs() {
        return switch (beast.marking()) {
            case PANDA, BADGER -> pelt.dark();
            case WOOL -> face();
            case PLAIN,
                    PALE,
                    MASK,
                    TABBY,
                    TIGER,
                    ZEBRA,
                    SPOTS,
                    PATCHES,
                    NET,
                    RACCOON,
                    SKUNK,
                    SPINES,
                    CHIPMUNK ->
                    pelt.main();
        };
    }

    int feet() {
        return switch (beast.marking()) {
            case PANDA, MASK, BADGER, RACCOON -> pelt.dark();
            case TABBY, TIGER, SPOTS, CHIPMUNK -> pelt.towardsPale(0.8);
            case WOOL -> face();
            case PLAIN, PALE, ZEBRA, PATCHES, NET, SKUNK, SPINES ->
                    beast.has("white-feet") ? pelt.pale() : pelt.main();
        };
    }

    int soles() {
        return beast.marking() == Marking.PANDA ? 0x6A5A5A : Tone.mix(pelt.pale(), 0xE0A090, 0.4);
    }

    /** Sheep have bare faces and legs. */
    int face() {
        return beast.marking() == Marking.WOOL ? pelt.dark() : pelt.main();
    }

    void trunk(Pen pen, Torso torso) {
        double g = beast.trunk().girth();
        double y = torso.middleY();
        double half = beast.trunk().length() / 2 + g;
        belly(pen, torso, g, y);
        switch (beast.marking()) {
            case TIGER, TABBY ->
                    stripes(pen, torso, half, beast.marking() == Marking.TIGER ? 15 : 9, 0.9);
            case ZEBRA -> stripes(pen, torso, half, 17, 1);
            case SPOTS -> spots(pen, half, y, g);
            case PATCHES -> patches(pen, half, y, g);
            case NET -> net(pen, half, y - beast.trunk().neck(), g + beast.trunk().neck());
            case PANDA -> panda(pen, torso, g);
            case SKUNK ->
                    pen.line(
                            Curves.open(-half, y - g * 0.6, 0, y - g * 0.86, half, y - g * 0.7),
                            g * 0.4,
                            pelt.pale(),
                            1);
            case BADGER -> pen.fade(y - g * 0.4, y + g * 0.5, pelt.dark(), 0.9);
            case CHIPMUNK -> {
                pen.line(
                        Curves.open(-half, y - g * 0.3, 0, y - g * 0.5, half, y - g * 0.3),
                        g * 0.26,
                        pelt.pale(),
                        1);
                pen.line(
                        Curves.open(-half, y - g * 0.3, 0, y - g * 0.5, half, y - g * 0.3),
                        g * 0.1,
                        pelt.dark(),
                        1);
            }
            case PLAIN, PALE, MASK, RACCOON, SPINES, WOOL -> {}
        }
    }

    private void belly(Pen pen, Torso torso, double g, double y) {
        boolean plain =
                switch (beast.marking()) {
                    case PLAIN, PANDA, ZEBRA, WOOL, NET, SKUNK, BADGER -> true;
                    case PALE, MASK, TABBY, TIGER, SPOTS, PATCHES, RACCOON, SPINES, CHIPMUNK ->
                            false;
                };
        if (plain || beast.marking() == Marking.PATCHES) {
            pen.fade(y + g * 0.2, y + g * 1.2, Tone.darker(pelt.main(), 0.08), 0.6);
        } else if (torso.onFours() || torso.posture() == Posture.LIE) {
            pen.fade(y + g * 0.3, y + g * 0.95, pelt.pale(), 0.85);
            pen.patch(torso.shoulderX() + g * 0.7, y - g * 0.1, g * 1.1, pelt.pale(), 0.95);
        } else {
            double h = beast.trunk().length();
            pen.patch(g * 0.14, -h * 0.66, g * 0.74, pelt.pale(), 1);
            pen.patch(g * 0.14, -h * 0.44, g * 0.78, pelt.pale(), 1);
        }
    }

    private void stripes(Pen pen, Torso torso, double half, double width, double alpha) {
        double top = torso.head().getY() - 60;
        if (torso.onFours() || torso.posture() == Posture.LIE) {
            double y = torso.middleY();
            double g = beast.trunk().girth();
            for (double x = -half; x < half; x += width * 3.4) {
                double bend = x < 0 ? -14 : 14;
                pen.line(
                        Curves.open(
                                x,
                                y - g * 1.3,
                                x + bend,
                                y - g * 0.5,
                                x + bend * 0.3,
                                y + g * (alpha == 1 ? 1.1 : 0.3)),
                        width,
                        pelt.dark(),
                        alpha);
            }
            for (double t = top; t < y - g * 0.3; t += width * 3) {
                double x = torso.shoulderX();
                pen.line(
                        Curves.open(x - g, t + 26, x + g * 0.3, t, x + g * 2, t + 30),
                        width,
                        pelt.dark(),
                        alpha);
            }
            return;
        }
        for (double t = top; t < -10; t += width * 3.2) {
            double g = beast.trunk().girth();
            pen.line(
                    Curves.open(-g * 1.4, t + 26, -g * 0.9, t, -g * 0.42, t + 12),
                    width,
                    pelt.dark(),
                    alpha);
            pen.line(
                    Curves.open(g * 1.4, t + 26, g * 0.94, t, g * 0.56, t + 12),
                    width,
                    pelt.dark(),
                    alpha);
        }
    }

    private void spots(Pen pen, double half, double y, double g) {
        SplittableRandom random = new SplittableRandom(5);
        for (double x = -half; x < half; x += 40) {
            for (double v = y - g * 1.4; v < y + g * 1.6; v += 38) {
                double cx = x + random.nextDouble() * 18;
                double cy = v + random.nextDouble() * 16;
                pen.fill(Curves.ellipse(cx, cy, 13, 11), pelt.dark(), 0.9);
                pen.fill(
                        Curves.ellipse(cx + 1, cy + 1, 6, 5),
                        Tone.mix(pelt.main(), pelt.dark(), 0.3),
                        1);
            }
        }
    }

    private void patches(Pen pen, double half, double y, double g) {
        double[][] at = {
            {-0.72, -0.3, 0.62},
            {-0.1, 0.24, 0.5},
            {0.34, -0.52, 0.5},
            {0.86, 0.3, 0.42},
            {-0.4, -1.2, 0.5}
        };
        for (double[] p : at) {
            double x = p[0] * half * 0.8;
            double cy = y + p[1] * g;
            double r = p[2] * g;
            pen.fill(
                    Curves.closed(
                            x - r,
                            cy,
                            x - r * 0.5,
                            cy - r * 0.9,
                            x + r * 0.5,
                            cy - r * 0.7,
                            x + r,
                            cy - r * 0.1,
                            x + r * 0.6,
                            cy + r * 0.8,
                            x - r * 0.4,
                            cy + r * 0.6),
                    pelt.dark(),
                    1);
        }
    }

    /** The polygons of a giraffe. */
    private void net(Pen pen, double half, double top, double g) {
        SplittableRandom random = new SplittableRandom(9);
        int row = 0;
        for (double y = top - 200; y < 20; y += 62, row++) {
            for (double x = -half - 30 + row % 2 * 34; x < half + 200; x += 68) {
                double[] xy = new double[12];
                for (int i = 0; i < 6; i++) {
                    double a = i * Math.PI / 3 + random.nextDouble() * 0.4;
                    double r = 25 + random.nextDouble() * 7;
                    xy[2 * i] = x + Math.cos(a) * r;
                    xy[2 * i + 1] = y + Math.sin(a) * r;
                }
                pen.fill(Curves.polygon(xy), pelt.dark(), 0.92);
            }
        }
    }

    private void panda(Pen pen, Torso torso, double g) {
        if (torso.onFours() || torso.posture() == Posture.LIE) {
            double x = torso.shoulderX();
            pen.line(
                    Curves.open(x - g * 0.1, torso.middleY() - g * 1.6, x - g * 0.2, 0),
                    g * 0.95,
                    pelt.dark(),
                    1);
        } else {
            double h = beast.trunk().length();
            pen.line(
                    Curves.open(-g * 1.2, -h * 0.62, 0, -h * 0.72, g * 1.2, -h * 0.62),
                    h * 0.22,
                    pelt.dark(),
                    1);
        }
    }

    void leg(Pen pen, Rectangle2D box) {
        switch (beast.marking()) {
            case TIGER, ZEBRA, TABBY -> {
                double step = beast.marking() == Marking.TABBY ? 40 : 34;
                for (double y = box.getMinY() + 30; y < box.getMaxY() - 30; y += step) {
                    pen.line(
                            Curves.open(
                                    box.getMinX() - 10,
                                    y + 8,
                                    box.getCenterX(),
                                    y,
                                    box.getMaxX() + 10,
                                    y + 10),
                            beast.marking() == Marking.ZEBRA ? 14 : 9,
                            pelt.dark(),
                            0.85);
                }
            }
            case SPOTS -> {
                for (double y = box.getMinY(); y < box.getMaxY() - 20; y += 34) {
                    pen.fill(Curves.circle(box.getCenterX() - 14, y, 8), pelt.dark(), 0.85);
                    pen.fill(Curves.circle(box.getCenterX() + 14, y + 16, 8), pelt.dark(), 0.85);
                }
            }
            case MASK, RACCOON -> pen.fade(box.getCenterY(), box.getMaxY(), pelt.dark(), 1);
            case PLAIN, PALE, PATCHES, NET, PANDA, BADGER, SKUNK, SPINES, WOOL, CHIPMUNK -> {}
        }
    }

    /** Humps lie behind the trunk. */
    void humps(Stage stage, Torso torso) {
        double g = beast.trunk().girth();
        double y = torso.middleY() - g * 0.7;
        double[] at = beast.has("humps") ? new double[] {-0.5, 0.55} : new double[] {0};
        for (double x : at) {
            stage.add(
                    Curves.limb(
                            x * g * 1.4 - 40,
                            y + 40,
                            g * 0.5,
                            x * g * 1.4,
                            y - 26,
                            g * 0.44,
                            x * g * 1.4 + 40,
                            y + 40,
                            g * 0.5),
                    hair(1, Flow.towards(-0.5, 1)),
                    pelt.main(),
                    pen -> pen.patch(x * g * 1.4, y - 70, 80, Tone.darker(pelt.main(), 0.08), 0.8));
        }
    }

    /** Wool and spines stand out over the trunk. */
    void relief(Stage stage, Torso torso, Shape trunk) {
        Rectangle2D box = trunk.getBounds2D();
        if (beast.marking() == Marking.WOOL) {
            double r = beast.trunk().girth() * 0.45;
            double lowest = torso.onFours() ? torso.middleY() + beast.trunk().girth() * 0.8 : -10;
            for (double y = box.getMinY() + r; y < lowest; y += r * 1.15) {
                double shift = (int) (y / r) % 2 == 0 ? 0 : r * 0.6;
                for (double x = box.getMinX() + r * 0.5 + shift; x < box.getMaxX(); x += r * 1.2) {
                    if (trunk.contains(x, y)) {
                        stage.add(
                                Curves.circle(x, y, r),
                                hair(1, Flow.from(x, y)).shading(0.16),
                                pelt.main());
                    }
                }
            }
        }
        if (beast.marking() == Marking.SPINES) {
            double y = torso.middleY();
            double g = beast.trunk().girth();
            Shape back =
                    Curves.ellipse(
                            torso.hipX() * 0.6 - 8,
                            y - g * 0.34,
                            beast.trunk().length() * 0.5 + g * 0.5,
                            g * 1.12);
            stage.add(
                    back,
                    Matter.SOFT
                            .shading(0.2)
                            .coated(
                                    Coat.fur(60, (px, py) -> Math.atan2(py - 60, px - 160))
                                            .ruffled(0.35)
                                            .wide(9)
                                            .dense(1.7)),
                    pelt.dark(),
                    pen -> pen.fade(y + g * 0.2, y + g, pelt.main(), 0.5));
        }
    }
}
