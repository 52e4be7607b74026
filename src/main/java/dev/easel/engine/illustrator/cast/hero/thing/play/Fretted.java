package dev.easel.engine.illustrator.cast.hero.thing.play;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import dev.easel.engine.illustrator.cast.hero.craft.Timber;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** An instrument with a waist, a neck and strings, upright. */
record Fretted(Sort sort) implements Hero {
    private static final double X = 210;
    private static final int EBONY = 0x33241E;

    /** Which one: its number of strings and colours of its varnish. */
    enum Sort {
        GUITAR(6, 0xD08F45, 0xB96A2F, 0xE0B070),
        VIOLIN(4, 0xA8501F, 0x8F3F1C);

        private final int strings;
        private final int[] varnish;

        Sort(int strings, int... varnish) {
            this.strings = strings;
            this.varnish = varnish;
        }
    }

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(sort.varnish);
        boolean violin = sort == Sort.VIOLIN;
        Shape body = violin ? violinBody() : guitarBody();
        neck(stage, violin ? 430 : 460);
        stage.add(body, Matter.slab(26).glossy(0.5), Tone.darker(rgb, 0.14));
        stage.add(
                inset(body),
                Matter.slab(violin ? 60 : 14).glossy(0.6).shading(0),
                rgb,
                pen -> varnish(pen, rgb));
        if (violin) {
            violinTop(stage);
        } else {
            guitarTop(stage, rgb);
        }
        strings(stage, violin ? 760 : 812);
        return Prop.standing(X, 20).and("hand", X, 470);
    }

    private static Shape guitarBody() {
        return Curves.closed(
                X, 470, X + 100, 462, X + 150, 520, X + 142, 600, X + 128, 650, X + 165, 712,
                X + 198, 810, X + 176, 920, X + 90, 980, X, 986, X - 90, 980, X - 176, 920, X - 198,
                810, X - 165, 712, X - 128, 650, X - 142, 600, X - 150, 520, X - 100, 462);
    }

    private static Shape violinBody() {
        return Curves.closed(
                X, 478, X + 80, 466, X + 150, 520, X + 160, 590, X + 148, 622, X + 104, 668,
                X + 106, 730, X + 166, 776, X + 188, 850, X + 160, 940, X + 80, 980, X, 986, X - 80,
                980, X - 160, 940, X - 188, 850, X - 166, 776, X - 106, 730, X - 104, 668, X - 148,
                622, X - 160, 590, X - 150, 520, X - 80, 466);
    }

    private static Shape inset(Shape body) {
        AffineTransform at = AffineTransform.getTranslateInstance(X, 730);
        at.scale(0.94, 0.955);
        at.translate(-X, -730);
        return at.createTransformedShape(body);
    }

    private static void varnish(Pen pen, int rgb) {
        Timber.grain(pen, Curves.box(0, 460, 2 * X, 530, 0).getBounds2D(), rgb, false);
        pen.patch(X, 720, 210, Tone.lighter(rgb, 0.09), 0.7)
                .fade(860, 1000, Tone.darker(rgb, 0.12), 0.7)
                .fade(560, 440, Tone.darker(rgb, 0.1), 0.6);
    }

    private void neck(Stage stage, double end) {
        boolean violin = sort == Sort.VIOLIN;
        double half = violin ? 17 : 22;
        Shape head =
                violin
                        ? Curves.limb(X, 150, 24, X, 90, 26, X, 44, 34)
                        : Curves.rounded(
                                X - 26, 170, 6, X - 42, 30, 16, X + 42, 30, 16, X + 26, 170, 6);
        int pegs = sort.strings / 2;
        for (int i = 0; i < sort.strings; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double y = 58 + 90.0 * (i / 2) / (pegs - 1) + (violin ? 20 : 0);
            stage.add(
                    Curves.limb(X, y, 6, X + side * 56, y, 7, X + side * 66, y, 14),
                    Matter.SOFT.glossy(0.7),
                    violin ? EBONY : 0xD8D2C4);
        }
        Timber.board(stage, head, violin ? 0x7A3A1A : 0x6A3F24, false);
        if (violin) {
            stage.add(Curves.circle(X, 44, 18), Matter.SOFT, 0x5A2A14);
        }
        Timber.board(stage, Curves.box(X - half, 150, 2 * half, end - 120, 4), 0x7A4A2C, false);
    }

    private static void guitarTop(Stage stage, int rgb) {
        stage.add(
                Curves.circle(X, 640, 68),
                Matter.INK,
                0xF0DFB8,
                pen -> pen.line(Curves.circle(X, 640, 62), 5, Tone.darker(rgb, 0.3), 1));
        stage.add(
                Curves.circle(X, 640, 55),
                Matter.INK,
                0x2A1710,
                pen -> pen.patch(X + 20, 670, 60, 0x5A3320, 0.8));
        stage.add(
                Curves.box(X - 24, 150, 48, 430, 4),
                Matter.slab(8).glossy(0.3),
                0x4A2C1E,
                Fretted::frets);
        stage.add(Curves.box(X - 84, 800, 168, 30, 12), Matter.slab(10).glossy(0.3), 0x4A2C1E);
        stage.add(Curves.box(X - 58, 806, 116, 8, 4), Matter.INK, 0xF4EBDA);
    }

    private static void frets(Pen pen) {
        double y = 160;
        for (int i = 0; i < 15; i++) {
            pen.fill(Curves.box(X - 30, y, 60, 4, 0), 0xD8D2C4, 0.9);
            if (i == 3 || i == 5 || i == 7 || i == 9) {
                pen.fill(Curves.circle(X, y - 18, 6), 0xF6EFDD, 1);
            }
            y += 46 * Math.pow(0.944, i);
        }
    }

    private static void violinTop(Stage stage) {
        for (double side : new double[] {-1, 1}) {
            double x = X + side * 68;
            stage.add(
                    Curves.limb(
                            x - side * 14,
                            664,
                            8,
                            x + side * 6,
                            690,
                            4,
                            x,
                            730,
                            5,
                            x - side * 6,
                            770,
                            4,
                            x + side * 14,
                            796,
                            8),
                    Matter.INK,
                    EBONY);
        }
        stage.add(
                Curves.rounded(X - 16, 150, 4, X + 16, 150, 4, X + 26, 640, 12, X - 26, 640, 12),
                Matter.slab(12).glossy(0.6),
                EBONY);
        stage.add(
                Curves.rounded(X - 34, 800, 10, X + 34, 800, 10, X + 16, 964, 14, X - 16, 964, 14),
                Matter.slab(14).glossy(0.6),
                EBONY);
        stage.add(
                Curves.rounded(X - 46, 762, 6, X + 46, 762, 6, X + 40, 742, 10, X - 40, 742, 10),
                Matter.slab(6).shading(0.6),
                0xE6C48A);
        stage.add(
                Curves.closed(X - 120, 880, X - 40, 850, X - 30, 930, X - 80, 966, X - 126, 940),
                Matter.slab(12).glossy(0.7),
                EBONY);
    }

    private void strings(Stage stage, double bridge) {
        for (int i = 0; i < sort.strings; i++) {
            double u = (i - (sort.strings - 1) / 2.0) / (sort.strings - 1);
            double foot = sort == Sort.VIOLIN ? 58 : 76;
            double w = 1.6 + 0.25 * (sort.strings - i);
            stage.add(
                    Curves.limb(X + u * 28, 155, w, X + u * foot, bridge, w),
                    Matter.INK.glossy(0.7),
                    0xF1EDE2);
        }
    }
}
