package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** What is painted on a face of radius 100. */
record FaceMarks(Pen pen, Beast beast, Pelt pelt) {

    void draw() {
        switch (beast.marking()) {
            case PALE, CHIPMUNK -> cheeks();
            case MASK -> mask();
            case TABBY, TIGER, ZEBRA -> stripes();
            case SPOTS -> spots();
            case PATCHES -> patches();
            case PANDA -> panda();
            case RACCOON -> raccoon();
            case BADGER -> badger();
            case SKUNK -> pen.line(Curves.open(8, -110, 8, -70, 8, -30), 30, pelt.pale(), 1);
            case SPINES -> pen.patch(8, 20, 110, pelt.pale(), 0.9);
            case NET -> net();
            case PLAIN, WOOL -> {}
        }
        if (beast.has("blaze")) {
            pen.fill(
                    Curves.closed(8, -92, -12, -60, -8, 0, -30, 60, 46, 60, 24, 0, 28, -60),
                    pelt.pale(),
                    0.95);
        }
        if (beast.has("face-patch")) {
            pen.fill(
                    Curves.closed(
                            8, -50, -54, -66, -82, -16, -66, 50, 8, 84, 82, 50, 96, -16, 70, -66),
                    pelt.pale(),
                    0.97);
        }
        int blush = Tone.mix(pelt.main(), 0xEE6A60, 0.5);
        pen.patch(-66, 34, 30, blush, 0.4).patch(80, 34, 28, blush, 0.4);
    }

    private void cheeks() {
        pen.patch(-50, 50, 66, pelt.pale(), 1).patch(66, 50, 62, pelt.pale(), 1);
        pen.patch(8, 70, 80, pelt.pale(), 1);
    }

    /** White below, as foxes and wolves have. */
    private void mask() {
        pen.fill(
                Curves.closed(
                        8, 4, -20, 20, -60, 16, -116, 36, -80, 100, 8, 120, 90, 100, 126, 36, 76,
                        16, 36, 20),
                0xFFF6EA,
                1);
    }

    private void stripes() {
        cheeks();
        int rgb = pelt.dark();
        for (double x : new double[] {-24, 8, 40}) {
            pen.line(
                    Curves.open(x, -100, x * 0.86 + 1, -78, x * 0.7 + 2, x == 8 ? -46 : -58),
                    10,
                    rgb,
                    0.9);
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double y = -14 + i * 26;
                pen.line(
                        Curves.open(
                                6 + side * 112, y - 6, 6 + side * 88, y + 2, 6 + side * 70, y + 10),
                        9,
                        rgb,
                        0.9);
            }
        }
    }

    private void spots() {
        cheeks();
        for (int i = 0; i < 26; i++) {
            double a = i * 2.4;
            double r = 46 + i * 2.1;
            double x = 6 + Math.cos(a) * r;
            double y = -34 + Math.sin(a) * r * 0.8;
            if (y < 6 || Math.abs(x) > 74) {
                pen.fill(Curves.ellipse(x, y, 6.5, 5.5), pelt.dark(), 0.9);
            }
        }
    }

    private void patches() {
        pen.fill(
                Curves.closed(-110, -90, -30, -110, -12, -50, -24, 20, -70, 40, -120, 10),
                pelt.dark(),
                1);
    }

    private void net() {
        for (double[] p :
                new double[][] {
                    {-58, -56, 20},
                    {-8, -74, 18},
                    {50, -66, 20},
                    {-78, 0, 16},
                    {84, -10, 16},
                    {-52, 40, 13},
                    {70, 36, 13}
                }) {
            pen.fill(Curves.ellipse(p[0], p[1], p[2], p[2] * 0.86), pelt.dark(), 0.85);
        }
    }

    private void panda() {
        pen.fill(Curves.ellipse(-42, -2, 33, 40, 32), pelt.dark(), 1);
        pen.fill(Curves.ellipse(56, -2, 31, 40, -32), pelt.dark(), 1);
    }

    private void raccoon() {
        pen.fill(
                Curves.closed(
                        8, -30, -60, -50, -116, -20, -110, 40, 8, 16, 124, 40, 126, -20, 74, -50),
                pelt.pale(),
                1);
        pen.fill(
                Curves.closed(4, -8, -34, -32, -80, -16, -92, 32, -50, 40, -6, 22), pelt.dark(), 1);
        pen.fill(Curves.closed(14, -8, 50, -32, 94, -16, 104, 32, 64, 40, 22, 22), pelt.dark(), 1);
        pen.fill(
                Curves.closed(8, -96, -4, -60, -2, -10, 8, 20, 18, -10, 20, -60), pelt.dark(), 0.7);
        cheeks();
    }

    private void badger() {
        pen.fill(Curves.box(-140, -140, 280, 280, 0), 0xF6F1E8, 1);
        pen.fill(
                Curves.closed(-58, -100, -66, -40, -62, 20, -36, 56, -20, 30, -22, -20, -32, -100),
                pelt.dark(),
                1);
        pen.fill(
                Curves.closed(72, -100, 80, -40, 76, 20, 50, 56, 34, 30, 36, -20, 44, -100),
                pelt.dark(),
                1);
    }
}
