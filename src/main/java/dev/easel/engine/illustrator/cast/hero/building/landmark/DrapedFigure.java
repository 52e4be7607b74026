package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A sculpted figure in a long robe, 1000 units high around x = 200, standing at y = 1000. */
record DrapedFigure(Stage stage, int rgb) {
    private static final Matter CARVED = Matter.SOFT.glossy(0.12).shading(0.4);
    private static final Matter FOLD = Matter.SOFT.glossy(0.1).shading(0.3);

    /** The robe to the shoulders. */
    void robe() {
        stage.add(
                Curves.closed(
                        130, 330, 96, 480, 84, 700, 66, 960, 90, 1000, 200, 1004, 320, 1000, 338,
                        960, 318, 700, 300, 480, 272, 330),
                CARVED,
                Tone.darker(rgb, 0.05));
        double[][] folds = {
            {150, 430, 104, 700, 90, 990, 15},
            {176, 440, 140, 720, 128, 996, 19},
            {262, 430, 290, 700, 312, 990, 16},
            {236, 420, 258, 720, 270, 996, 20},
            {204, 440, 198, 720, 200, 998, 22},
            {170, 460, 168, 740, 164, 996, 13},
            {222, 450, 232, 760, 236, 996, 12}
        };
        for (double[] f : folds) {
            stage.add(
                    Curves.limb(f[0], f[1], f[6] * 0.5, f[2], f[3], f[6], f[4], f[5], f[6] * 1.15),
                    FOLD,
                    rgb);
        }
        stage.add(
                Curves.closed(
                        120, 236, 108, 300, 122, 400, 140, 470, 200, 486, 262, 470, 280, 400, 292,
                        300, 280, 236, 240, 206, 200, 200, 158, 208),
                CARVED,
                rgb);
        for (int i = 0; i < 4; i++) {
            stage.add(
                    Curves.limb(
                            128 + i * 6,
                            270 + i * 46,
                            5,
                            200,
                            330 + i * 44,
                            11,
                            276 - i * 4,
                            300 + i * 40,
                            6),
                    FOLD,
                    Tone.lighter(rgb, 0.015));
        }
    }

    /** A sash from the left shoulder over the hip. */
    void sash() {
        for (int i = 0; i < 4; i++) {
            stage.add(
                    Curves.limb(
                            128 + i * 17,
                            222,
                            11,
                            200 + i * 10,
                            380 - i * 8,
                            16,
                            300 - i * 3,
                            520 - i * 20,
                            14),
                    FOLD,
                    Tone.lighter(rgb, 0.02));
        }
        stage.add(
                Curves.closed(276, 470, 318, 500, 330, 640, 318, 760, 296, 700, 286, 600),
                CARVED,
                rgb);
    }

    /** Neck, face and hair; the face looks slightly to the right. */
    void head() {
        stage.add(Curves.limb(200, 224, 36, 202, 150, 30), CARVED, rgb);
        stage.add(Curves.ellipse(190, 88, 62, 66), CARVED, Tone.darker(rgb, 0.05));
        stage.add(
                Curves.closed(
                        156, 84, 162, 56, 206, 44, 246, 62, 252, 104, 240, 148, 212, 172, 180, 156,
                        160, 122),
                CARVED,
                Tone.lighter(rgb, 0.02),
                pen -> {
                    int shade = Tone.darker(rgb, 0.2);
                    pen.patch(196, 102, 15, shade, 0.55).patch(234, 102, 13, shade, 0.55);
                    pen.line(Curves.open(182, 92, 196, 87, 210, 92), 5, shade, 0.5);
                    pen.line(Curves.open(226, 91, 238, 88, 248, 92), 5, shade, 0.5);
                    pen.line(Curves.open(204, 143, 218, 146, 232, 142), 5, shade, 0.7);
                    pen.patch(218, 156, 12, shade, 0.3);
                });
        stage.add(Curves.limb(219, 96, 6, 223, 118, 8, 221, 126, 10), FOLD, rgb);
        stage.add(Curves.limb(206, 141, 3, 219, 143, 5, 231, 140, 3), FOLD, rgb);
        for (int i = 0; i < 7; i++) {
            double a = Math.toRadians(178 + i * 27);
            stage.add(
                    Curves.circle(200 + Math.cos(a) * 58, 84 + Math.sin(a) * 52, 20),
                    FOLD,
                    Tone.darker(rgb, 0.03));
        }
        stage.add(Curves.circle(136, 104, 30), CARVED, Tone.darker(rgb, 0.04));
    }

    /** A sleeved arm through the given points, x, y, radius. */
    void arm(double... xyr) {
        stage.add(Curves.limb(xyr), CARVED, rgb);
        int n = xyr.length;
        stage.add(
                Curves.circle(xyr[n - 3], xyr[n - 2], xyr[n - 1] * 1.12),
                CARVED,
                Tone.lighter(rgb, 0.02));
    }
}
