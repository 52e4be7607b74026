package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** Horns and antlers on a head of radius 100. */
record Horns(Stage stage, Beast beast) {
    private static final Matter HORN = Matter.SOFT.glossy(0.35).shading(0.3);
    private static final int IVORY = 0xE9DCC0;
    private static final int BROWN = 0x9A7650;

    void draw() {
        for (int side = -1; side <= 1; side += 2) {
            one(stage.with(new AffineTransform(side, 0, 0, 1, 4, 0)));
        }
        if (beast.has("unicorn")) {
            stage.add(
                    Curves.limb(8, -86, 17, 16, -140, 11, 26, -206, 2),
                    Matter.SOFT.glossy(0.7),
                    0xF4C95A,
                    pen -> {
                        for (int y = -200; y < -80; y += 18) {
                            pen.line(Curves.open(-20, y + 8, 50, y - 6), 4, 0xC8912A, 0.8);
                        }
                    });
        }
    }

    private void one(Stage half) {
        if (beast.has("cow-horns")) {
            half.add(Curves.limb(52, -82, 17, 88, -106, 13, 92, -142, 4), HORN, IVORY);
        }
        if (beast.has("bull-horns")) {
            half.add(Curves.limb(56, -74, 22, 122, -92, 18, 150, -150, 4), HORN, IVORY);
        }
        if (beast.has("wide-horns")) {
            half.add(Curves.limb(48, -84, 24, 130, -80, 20, 190, -126, 4), HORN, 0x5A5250);
        }
        if (beast.has("goat-horns")) {
            half.add(Curves.limb(30, -90, 18, 48, -144, 13, 82, -190, 4), HORN, BROWN);
        }
        if (beast.has("ram-horns")) {
            half.add(
                    Curves.limb(40, -86, 22, 96, -102, 26, 138, -50, 24, 126, 14, 18, 92, 16, 6),
                    HORN,
                    BROWN,
                    pen -> {
                        for (int i = 0; i < 9; i++) {
                            double a = -1.7 + i * 0.42;
                            pen.line(
                                    Curves.open(
                                            94 + 10 * Math.cos(a),
                                            -42 + 10 * Math.sin(a),
                                            94 + 70 * Math.cos(a),
                                            -42 + 80 * Math.sin(a)),
                                    5,
                                    Tone.darker(BROWN, 0.14),
                                    0.7);
                        }
                    });
        }
        if (beast.has("ossicones")) {
            half.add(Curves.limb(28, -88, 11, 36, -132, 10), HORN, BROWN);
            half.add(Curves.circle(37, -140, 16), HORN, 0x5A4030);
        }
        if (beast.has("antlers")) {
            half.add(Curves.limb(30, -88, 12, 66, -150, 10, 96, -210, 8, 90, -256, 4), HORN, BROWN);
            half.add(Curves.limb(60, -142, 9, 104, -156, 7, 134, -194, 3), HORN, BROWN);
            half.add(Curves.limb(90, -196, 8, 126, -216, 6, 146, -250, 3), HORN, BROWN);
        }
        if (beast.has("palms")) {
            half.add(Curves.limb(40, -82, 15, 92, -112, 14, 130, -120, 14), HORN, BROWN);
            half.add(
                    Curves.closed(
                            110, -96, 160, -110, 220, -150, 236, -210, 214, -190, 206, -236, 186,
                            -196, 168, -238, 156, -188, 128, -216, 124, -160, 104, -140),
                    Matter.slab(12).shading(0.3),
                    BROWN);
        }
    }
}
