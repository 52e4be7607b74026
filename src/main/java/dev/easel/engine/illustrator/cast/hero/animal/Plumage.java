package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A bird in profile, its body's middle at (0, 0): on its legs, afloat, or with wings spread. */
record Plumage(Fowl fowl) implements Hero {
    private static final double GROUND = 982;

    /** Where the feathers of a raised wing end, from its tip inwards. */
    private static final double[][] TIPS = {
        {-206, -336},
        {-246, -300},
        {-270, -256},
        {-280, -210},
        {-274, -164},
        {-254, -122},
        {-224, -84},
        {-188, -52},
        {-150, -26},
        {-112, -4}
    };

    static Matter feathers(double length, Flow flow) {
        return Matter.SOFT.coated(
                Coat.leaves(length, flow).ruffled(0.3).wide(length * 0.4).dense(1.4));
    }

    private double headX() {
        return 92 + fowl.head() * 0.3 + fowl.neck() * 0.16;
    }

    private double headY() {
        return -52 - fowl.head() * 0.5 - fowl.neck();
    }

    private double above(Costume costume) {
        double crest = fowl.has("comb") || fowl.has("crest") || fowl.has("crown") ? 44 : 14;
        double top = fowl.head() + crest - headY();
        double tail =
                switch (fowl.tail()) {
                    case TRAIN -> 330;
                    case FAN -> 260;
                    case PLUME -> 210;
                    case SHORT, LONG, TUFT -> 120;
                };
        return Math.max(Math.max(top, tail), fowl.flies(costume) ? 440 : 0);
    }

    private double below(Costume costume) {
        return fowl.flies(costume) ? 130 : fowl.has("floats") ? 78 : 92 + fowl.leg();
    }

    private double left(Costume costume) {
        double tail =
                switch (fowl.tail()) {
                    case TRAIN -> 392;
                    case FAN, LONG -> 330;
                    case PLUME -> 268;
                    case SHORT, TUFT -> 244;
                };
        return fowl.flies(costume) ? Math.max(tail, 290) : tail;
    }

    private double scale(Costume costume) {
        return 950 / (above(costume) + below(costume));
    }

    @Override
    public double width(Costume costume) {
        double right = headX() + fowl.head() + 130;
        return (left(costume) + right) * scale(costume);
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double s = scale(costume);
        double x = left(costume) * s;
        double y = GROUND - below(costume) * s;
        Stage own = stage.with(new AffineTransform(s, 0, 0, s, x, y));
        boolean flies = fowl.flies(costume);
        new Train(own, fowl, fowl.wing(costume)).draw();
        if (flies) {
            wing(own, Tone.darker(fowl.wing(costume), 0.06), 34);
        } else if (!fowl.has("floats")) {
            legs(own);
        }
        body(own, costume);
        new BirdHead(
                        own.with(AffineTransform.getTranslateInstance(headX(), headY())),
                        fowl,
                        fowl.has("white-head") ? 0xFBF8F2 : fowl.main(costume))
                .draw(costume);
        if (flies) {
            wing(own, fowl.wing(costume), -2);
        } else {
            folded(own, fowl.wing(costume));
        }
        return Marks.foot(x, GROUND)
                .and("head", x + headX() * s, y + (headY() - fowl.head() * 0.84) * s)
                .and("face", x + (headX() + fowl.head() * 0.3) * s, y + headY() * s)
                .and("mouth", x + (headX() + fowl.head() * 1.3) * s, y + (headY() + 16) * s)
                .and("hand", x + (headX() + fowl.head() * 1.3) * s, y + (headY() + 16) * s)
                .and("neck", x + (headX() - 10) * s, y + (headY() + fowl.head()) * s)
                .and("back", x - 30 * s, y - 82 * s)
                .and("top", x + headX() * s, y + (headY() - fowl.head()) * s);
    }

    private void legs(Stage stage) {
        double foot = 88 + fowl.leg();
        for (double x : new double[] {34, -8}) {
            double r = fowl.leg() > 150 ? 8 : 7;
            int rgb = Tone.darker(fowl.legColor(), x > 0 ? 0.05 : 0);
            stage.add(
                    Curves.limb(
                            x,
                            70,
                            r * 1.6,
                            x + (fowl.leg() > 150 ? -8 : 2),
                            (70 + foot) / 2,
                            r,
                            x + 4,
                            foot - 8,
                            r * 0.9),
                    Matter.SOFT,
                    rgb);
            for (double toe : new double[] {44, 26, -18}) {
                stage.add(
                        Curves.limb(x + 4, foot - 8, r * 0.9, x + toe, foot - 1, r * 0.6),
                        Matter.SOFT.shading(0.1),
                        rgb);
            }
        }
    }

    private void body(Stage stage, Costume costume) {
        int rgb = fowl.main(costume);
        Shape trunk =
                Curves.closed(
                        -176, 0, -110, -62, -10, -94, 80, -84, 124, -20, 108, 50, 40, 92, -50, 88,
                        -130, 50);
        double hx = headX();
        double hy = headY();
        double thin = fowl.neck() > 120 ? 30 : fowl.neck() > 50 ? 44 : fowl.head() * 0.8;
        double bow = fowl.neck() > 120 ? 52 : 6;
        Shape neck =
                Curves.limb(
                        64,
                        -14,
                        76,
                        108 + bow * 0.2,
                        -56 - fowl.neck() * 0.2,
                        Math.max(46, thin),
                        hx - bow,
                        hy * 0.52 - 26,
                        thin,
                        hx - bow * 0.5,
                        hy - 4,
                        thin * 0.92,
                        hx - 4,
                        hy + 6,
                        thin);
        stage.add(
                Curves.together(trunk, neck),
                feathers(24, Flow.towards(-1, 0.45)),
                rgb,
                pen -> {
                    pen.patch(86, 18, 96, fowl.breast(costume), 1);
                    pen.patch(20, 70, 80, fowl.breast(costume), 0.9);
                    if (fowl.has("ring")) {
                        pen.line(
                                Curves.open(20, hy + 70, hx, hy + 62, 200, hy + 70),
                                17,
                                0xFBF8F2,
                                1);
                    }
                    if (fowl.has("white-head")) {
                        for (int i = 0; i < 3; i++) {
                            pen.patch(hx, hy, fowl.head() * 1.9, 0xFBF8F2, 1);
                        }
                    }
                });
    }

    private void folded(Stage stage, int rgb) {
        Shape wing = Curves.closed(70, -38, 78, 10, 30, 44, -60, 52, -196, 30, -120, -24, -20, -58);
        stage.add(
                wing,
                feathers(34, Flow.towards(-1, 0.28)).shading(0.42),
                rgb,
                pen -> {
                    if (fowl.has("bright-wings")) {
                        pen.fade(-10, 40, 0xF2C230, 0.95).fade(24, 56, 0x2F74C8, 1);
                    } else {
                        pen.fade(0, 60, Tone.darker(rgb, 0.12), 0.8);
                    }
                });
    }

    private static Shape feather(int i) {
        double t = i / (TIPS.length - 1.0);
        double x = TIPS[i][0];
        double y = TIPS[i][1];
        return Curves.closed(
                -50 + 60 * t,
                -190 + 160 * t,
                x * 0.6 - 20,
                y * 0.56 - 84,
                x,
                y - 12,
                x - 12,
                y + 6,
                x * 0.55,
                y * 0.5 - 40,
                -46 + 56 * t,
                -140 + 150 * t);
    }

    /** A raised wing: primaries fan out from the wrist, coverts lie over them. */
    private void wing(Stage stage, int rgb, double degrees) {
        AffineTransform raised = AffineTransform.getTranslateInstance(40, -30);
        raised.rotate(Math.toRadians(degrees));
        Stage at = stage.with(raised);
        Path2D fan = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < TIPS.length; i++) {
            fan.append(feather(i), false);
        }
        int dark = fowl.has("dark-tips") ? 0x3A3A42 : Tone.darker(rgb, 0.12);
        at.add(
                fan,
                Matter.slab(14).shading(0.32),
                Tone.darker(rgb, 0.05),
                pen -> {
                    pen.fade(-150, -330, dark, 0.95);
                    for (int i = TIPS.length - 1; i >= 0; i--) {
                        pen.line(feather(i), 4, Tone.darker(rgb, 0.16), 0.5);
                    }
                });
        at.add(
                Curves.closed(
                        30, 26, 34, -60, 6, -160, -40, -216, -96, -236, -110, -190, -96, -120, -76,
                        -50, -30, 14),
                feathers(30, Flow.towards(-1, 0.1)).shading(0.35),
                Tone.lighter(rgb, 0.03),
                pen -> {
                    if (fowl.has("bright-wings")) {
                        pen.fadeAcross(-10, -60, 0xF2C230, 0.95).fadeAcross(-64, -100, 0x2F74C8, 1);
                    }
                });
    }
}
