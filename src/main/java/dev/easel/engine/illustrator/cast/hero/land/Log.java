package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** A felled log with rings at its end. */
public final class Log implements Hero {
    @Override
    public double width(Costume costume) {
        return 2200;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int bark = costume.mainColor(0x7E5A3E, 0x8A6446);
        one(stage, new double[] {300, 640, 1880, 640, 310}, bark);
        Coat moss = Coat.fur(26, Flow.towards(0.3, -1)).wide(8).ruffled(0.8);
        for (double x : new double[] {700, 960, 1300}) {
            stage.add(
                    Curves.ellipse(x, 350, 150, 34),
                    Matter.SOFT.shading(0.15).coated(moss),
                    0x7F9A4A);
        }
        return Marks.foot(1100, 960)
                .and("top", 1100, 332)
                .and("back", 1100, 334)
                .and("inside", 1880, 640);
    }

    /** A log from its far end to its cut face, with its radius: x, y, x, y, r. */
    static void one(Stage stage, double[] l, int bark) {
        double r = l[4];
        double length = Math.hypot(l[2] - l[0], l[3] - l[1]);
        Stage own =
                stage.with(
                        new AffineTransform(
                                (l[2] - l[0]) / length,
                                (l[3] - l[1]) / length,
                                -(l[3] - l[1]) / length,
                                (l[2] - l[0]) / length,
                                l[0],
                                l[1]));
        own.add(
                Curves.union(
                        Curves.box(0, -r, length, 2 * r, r * 0.1),
                        Curves.ellipse(0, 0, r * 0.42, r)),
                Matter.slab(r).shading(0.45),
                bark,
                pen -> {
                    for (int i = -6; i <= 6; i++) {
                        double y = i * r * 0.16;
                        pen.line(
                                Curves.open(
                                        -r,
                                        y,
                                        length * 0.3,
                                        y + r * 0.05,
                                        length * 0.62,
                                        y - r * 0.05,
                                        length,
                                        y + r * 0.02),
                                r * 0.035,
                                Tone.darker(bark, 0.14),
                                0.7);
                    }
                });
        own.add(
                Curves.ellipse(length, 0, r * 0.42, r),
                Matter.slab(r * 0.1).shading(0.3),
                0xE0BC8A,
                pen -> {
                    for (double t = 0.2; t < 1; t += 0.2) {
                        pen.line(
                                Curves.ellipse(length, 0, r * 0.42 * t, r * t),
                                r * 0.025,
                                0xA8794A,
                                0.8);
                    }
                    pen.line(Curves.ellipse(length, 0, r * 0.41, r * 0.98), r * 0.08, bark, 1);
                });
    }
}
