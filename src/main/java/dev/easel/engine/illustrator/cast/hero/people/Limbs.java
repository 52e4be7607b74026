package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.people.Dress.Sleeve;
import dev.easel.engine.illustrator.cast.hero.people.Skeleton.Chain;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Arms and legs with sleeves, hands, trouser legs and shoes. */
record Limbs(Stage stage, Skeleton bones, Dress dress, Palette colors) {
    static final Matter SKIN = Matter.SOFT.glossy(0.08).glowing(0.14).shading(0.2);
    private static final double FAR = 0.045;

    static Matter cloth(Dress dress) {
        return switch (dress.upper()) {
            case ARMOUR -> Matter.SOFT.glossy(0.85).shading(0.4);
            case SPACESUIT, HERO -> Matter.SOFT.glossy(0.3).shading(0.35);
            default -> Matter.SOFT.shading(0.3);
        };
    }

    void arm(boolean near) {
        Chain arm = bones.arm(near);
        double darker = near ? 0 : FAR;
        double r = bones.frame().limb() * (dress.bulky() ? 0.82 : 0.62);
        int skin = Tone.darker(colors.skin(), darker);
        Sleeve sleeve = dress.upper().sleeve;
        if (sleeve != Sleeve.LONG && sleeve != Sleeve.WIDE) {
            stage.add(whole(arm, r, 0.6), SKIN, skin);
        }
        hand(arm, r, dress.bulky() ? colors.trim() : skin);
        sleeve(arm, r, Tone.darker(sleeveColor(), darker));
    }

    private int sleeveColor() {
        return switch (dress.upper()) {
            case OVERALLS, VEST, APRON -> colors.trim();
            default -> colors.upper();
        };
    }

    private static Shape whole(Chain c, double r, double end) {
        return Curves.limb(
                c.x(), c.y(), r, c.midX(), c.midY(), r * 0.86, c.endX(), c.endY(), r * end);
    }

    private void sleeve(Chain arm, double r, int rgb) {
        Matter cloth = cloth(dress).shading(0.24);
        switch (dress.upper().sleeve) {
            case NONE -> {}
            case PUFF ->
                    stage.add(
                            Curves.circle(
                                    arm.x() + (arm.midX() - arm.x()) * 0.14,
                                    arm.y() + (arm.midY() - arm.y()) * 0.14,
                                    r * 1.62),
                            cloth,
                            rgb);
            case SHORT -> stage.add(shortSleeve(arm, r), cloth, rgb);
            case LONG -> longSleeve(arm, new double[] {r, r * 0.84}, rgb);
            case WIDE -> longSleeve(arm, new double[] {r * 1.08, r * 1.75}, rgb);
        }
    }

    private static Shape shortSleeve(Chain arm, double r) {
        double endX = arm.x() + (arm.midX() - arm.x()) * 0.78;
        double endY = arm.y() + (arm.midY() - arm.y()) * 0.78;
        return tube(arm.x(), arm.y(), r * 1.14, endX, endY, r * 1.24);
    }

    private void longSleeve(Chain arm, double[] width, int rgb) {
        double[] cuff = arm.along(0.84);
        Shape sleeve =
                Curves.limb(
                        arm.x(),
                        arm.y(),
                        width[0] * 1.1,
                        arm.midX(),
                        arm.midY(),
                        (width[0] + width[1]) / 2,
                        cuff[0],
                        cuff[1],
                        width[1]);
        double[] end = arm.along(0.9);
        double[] out = arm.along(2.4);
        boolean wide = width[1] > width[0];
        Shape shape = wide ? Curves.minus(sleeve, band(end, out, width[1] * 3)) : sleeve;
        int crease = Tone.darker(rgb, 0.12);
        stage.add(
                shape,
                cloth(dress).shading(0.24),
                rgb,
                pen -> {
                    double x = arm.midX();
                    double y = arm.midY();
                    double r = width[0];
                    pen.line(Curves.open(x - r, y - 6, x, y + 4, x + r, y - 8), 5, crease, 0.45);
                    pen.line(Curves.open(x - r, y + 14, x, y + 20, x + r, y + 8), 4, crease, 0.3);
                });
        cuff(arm, width[1], rgb);
    }

    private static Shape band(double[] from, double[] to, double half) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double nx = (to[1] - from[1]) / length * half;
        double ny = (from[0] - to[0]) / length * half;
        return Curves.polygon(
                from[0] + nx,
                from[1] + ny,
                to[0] + nx,
                to[1] + ny,
                to[0] - nx,
                to[1] - ny,
                from[0] - nx,
                from[1] - ny);
    }

    private void cuff(Chain arm, double width, int rgb) {
        double[] from = arm.along(0.8);
        double[] to = arm.along(0.9);
        int cuff =
                switch (dress.upper()) {
                    case SUIT, COAT, UNIFORM -> 0xFBF7EE;
                    case ROBE, KIMONO, TUNIC, SPACESUIT, HERO, GOWN -> colors.trim();
                    default -> Tone.darker(rgb, 0.07);
                };
        stage.add(band(from, to, width * 1.04), cloth(dress).shading(0.2), cuff);
    }

    /** A mitten of a palm, rounded fingers and a thumb, along the lower arm. */
    private void hand(Chain arm, double r, int rgb) {
        Stage at = stage.with(turned(arm.endX(), arm.endY(), arm.turn(), r / 26));
        at.add(
                Curves.closed(-13, -14, 14, -14, 22, 8, 20, 32, 10, 46, -8, 46, -18, 30, -20, 6),
                SKIN,
                rgb,
                pen -> {
                    int line = Tone.darker(rgb, 0.12);
                    pen.line(Curves.open(-7, 28, -7, 48), 2.2, line, 0.55);
                    pen.line(Curves.open(3, 27, 3, 48), 2.2, line, 0.55);
                    pen.line(Curves.open(12, 26, 12, 46), 2.2, line, 0.55);
                });
        at.add(Curves.limb(12, -6, 9, 24, 8, 9, 24, 24, 7), SKIN.shading(0.3), rgb);
    }

    private static AffineTransform turned(double x, double y, double degrees, double scale) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(Math.toRadians(degrees));
        t.scale(scale, scale);
        return t;
    }

    /** One leg; the near one carries the seat of the trousers with it. */
    void leg(boolean near, Shape seat) {
        Chain leg = bones.leg(near);
        double darker = near ? 0 : FAR;
        double r = bones.frame().limb() * (dress.bulky() ? 1.15 : 1);
        shoe(leg, r, Tone.darker(colors.shoe(), darker));
        boolean covered = dress.lower().reach > 0.9 && !dress.lower().flowing();
        Shape whole = trouser(leg, r, dress.lower() == Dress.Lower.TIGHTS ? 0.68 : 0.8);
        if (covered) {
            trousers(near ? Curves.together(whole, seat) : whole, leg, darker);
            return;
        }
        stage.add(whole(leg, r * 0.86, 0.56), SKIN, Tone.darker(colors.skin(), darker));
        if (dress.lower() == Dress.Lower.SHORTS || dress.lower() == Dress.Lower.TRUNKS) {
            Shape part = shorts(leg, r);
            trousers(near ? Curves.together(part, seat) : part, leg, darker);
        }
        if (bones.frame().head() > 136) {
            socks(leg, r, darker);
        }
    }

    private static Shape trouser(Chain leg, double r, double ankle) {
        double[] end = leg.along(0.96);
        return Curves.limb(
                leg.x(), leg.y(), r, leg.midX(), leg.midY(), r * 0.84, end[0], end[1], r * ankle);
    }

    /** A limb of cloth that is cut off straight: x, y and radius of both ends. */
    private static Shape tube(double... p) {
        double length = Math.hypot(p[3] - p[0], p[4] - p[1]);
        double ux = (p[3] - p[0]) / length;
        double uy = (p[4] - p[1]) / length;
        Shape hem =
                Curves.polygon(
                        p[0] - uy * p[2],
                        p[1] + ux * p[2],
                        p[3] - uy * p[5] - ux * 5,
                        p[4] + ux * p[5] - uy * 5,
                        p[3] - uy * p[5] * 0.9 + ux * 4,
                        p[4] + ux * p[5] * 0.9 + uy * 4,
                        p[3] + ux * 8,
                        p[4] + uy * 8,
                        p[3] + uy * p[5] * 0.9 + ux * 4,
                        p[4] - ux * p[5] * 0.9 + uy * 4,
                        p[3] + uy * p[5] - ux * 5,
                        p[4] - ux * p[5] - uy * 5,
                        p[0] + uy * p[2],
                        p[1] - ux * p[2]);
        return Curves.together(Curves.circle(p[0], p[1], p[2]), hem);
    }

    private Shape shorts(Chain leg, double r) {
        double t = dress.lower().reach * 2;
        return tube(
                leg.x(),
                leg.y(),
                r * 1.04,
                leg.x() + (leg.midX() - leg.x()) * t,
                leg.y() + (leg.midY() - leg.y()) * t,
                r * 1.12);
    }

    private void trousers(Shape shape, Chain leg, double darker) {
        int rgb = Tone.darker(colors.lower(), darker);
        int crease = Tone.darker(rgb, 0.1);
        double r = bones.frame().limb();
        stage.add(
                shape,
                cloth(dress),
                rgb,
                pen -> {
                    double x = leg.midX();
                    double y = leg.midY();
                    pen.line(Curves.open(x - r, y - 10, x - 4, y, x + r, y - 14), 5, crease, 0.4);
                    pen.line(Curves.open(x - r, y + 16, x, y + 22, x + r, y + 6), 5, crease, 0.3);
                    double[] hem = leg.along(0.9);
                    pen.line(Curves.open(hem[0] - r, hem[1], hem[0] + r, hem[1]), 4, crease, 0.7);
                });
    }

    private void socks(Chain leg, double r, double darker) {
        double[] to = leg.along(0.66);
        stage.add(
                tube(leg.endX(), leg.endY(), r * 0.6, to[0], to[1], r * 0.72),
                Matter.SOFT.shading(0.15),
                Tone.darker(0xFBF7EE, darker));
    }

    private void shoe(Chain leg, double r, int rgb) {
        double turn = Math.abs(leg.turn()) < 34 ? 0 : leg.turn() * 0.86;
        Stage at = stage.with(turned(leg.endX(), leg.endY(), turn, r / 42));
        at.add(
                Curves.closed(-34, -22, 6, -26, 34, -10, 62, 4, 66, 26, 20, 30, -34, 30, -38, 4),
                Matter.slab(26).glossy(0.3).shading(0.3),
                rgb,
                pen ->
                        pen.fill(Curves.box(-60, 19, 140, 20, 0), Tone.darker(rgb, 0.2), 0.9)
                                .line(
                                        Curves.open(20, -14, 12, 2, 14, 16),
                                        4,
                                        Tone.lighter(rgb, 0.2),
                                        0.8)
                                .line(
                                        Curves.open(34, -6, 26, 6, 28, 16),
                                        4,
                                        Tone.lighter(rgb, 0.2),
                                        0.8));
    }
}
