package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** Green parts that fruit and vegetables share. */
final class Leaf {
    static final int GREEN = 0x5F9A3F;

    private Leaf() {}

    /** A leaf from its stalk at x, y, 300 long, turned clockwise by {@code tilt} degrees. */
    static void add(Stage stage, double x, double y, double tilt) {
        Stage at = stage.with(AffineTransform.getTranslateInstance(x, y));
        at = at.with(AffineTransform.getRotateInstance(Math.toRadians(tilt)));
        at.add(
                Curves.closed(0, 0, 90, -70, 230, -60, 300, 0, 220, 40, 90, 46),
                Matter.slab(30).glossy(0.35),
                GREEN,
                pen -> {
                    int vein = Tone.lighter(GREEN, 0.12);
                    pen.line(Curves.open(0, 0, 150, -10, 290, 0), 8, vein, 0.8);
                    for (int i = 1; i < 5; i++) {
                        pen.line(Curves.open(i * 55, -6, i * 55 + 40, -44), 4, vein, 0.5);
                        pen.line(Curves.open(i * 55, -2, i * 55 + 40, 30), 4, vein, 0.5);
                    }
                });
    }

    /** A stalk through points given as x, y, radius triples. */
    static void stalk(Stage stage, int rgb, double... xyr) {
        stage.add(Curves.limb(xyr), Matter.SOFT, rgb);
    }
}
