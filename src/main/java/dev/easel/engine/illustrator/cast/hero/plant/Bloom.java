package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A flower's head seen from the front, petal by petal, within a circle. */
record Bloom(double x, double y, double radius, int rgb) {

    /** The kinds of heads. */
    enum Form {
        ROSE,
        DAISY,
        PEONY
    }

    void draw(Stage stage, Form form, SplittableRandom random) {
        Stage own = stage.with(new AffineTransform(radius / 100, 0, 0, radius / 100, x, y));
        switch (form) {
            case ROSE -> rose(own, random);
            case DAISY -> daisy(own, random);
            case PEONY -> peony(own, random);
        }
    }

    private void rose(Stage stage, SplittableRandom random) {
        double phase = random.nextDouble() * 360;
        for (int ring = 0; ring < 5; ring++) {
            double reach = 62 - ring * 13.5;
            double size = 50 - ring * 7.5;
            int petals = ring < 2 ? 6 : ring < 4 ? 4 : 3;
            for (int i = 0; i < petals; i++) {
                double turn = phase + ring * 37 + i * 360.0 / petals;
                Shape petal = Curves.ellipse(0, -reach, size * 1.08, size * 0.8);
                int tone = Tone.lighter(rgb, 0.03 - ring * 0.028 + random.nextDouble() * 0.02);
                stage.add(Curves.turned(petal, turn, 0, 0), Matter.slab(26).shading(0.42), tone);
            }
        }
        stage.add(Curves.circle(0, 0, 15), Matter.SOFT, Tone.darker(rgb, 0.13));
    }

    private void daisy(Stage stage, SplittableRandom random) {
        petals(stage, 15, 96, Tone.darker(rgb, 0.06), random);
        petals(stage, 14, 86, rgb, random);
        heart(stage, 27, 0xE8A825);
    }

    private void peony(Stage stage, SplittableRandom random) {
        for (int ring = 0; ring < 4; ring++) {
            petals(
                    stage,
                    10 - ring,
                    98 - ring * 18,
                    Tone.lighter(rgb, 0.025 * ring - 0.05),
                    random);
        }
        heart(stage, 17, 0xF0C34A);
    }

    private static void petals(
            Stage stage, int count, double length, int rgb, SplittableRandom random) {
        double phase = random.nextDouble() * 360;
        double width = 150.0 / count + 8;
        for (int i = 0; i < count; i++) {
            double turn = phase + i * 360.0 / count + random.nextDouble() * 8;
            double own = length * (0.92 + 0.1 * random.nextDouble());
            stage.add(
                    Curves.turned(petal(own, width), turn, 0, 0),
                    Matter.slab(16).shading(0.3),
                    rgb,
                    pen -> pen.patch(0, 0, length * 0.7, Tone.darker(rgb, 0.12), 0.6));
        }
    }

    private static Shape petal(double length, double width) {
        Path2D p = new Path2D.Double();
        p.moveTo(0, 0);
        p.curveTo(-width * 0.7, -length * 0.3, -width * 1.1, -length * 0.75, -width * 0.3, -length);
        p.quadTo(0, -length * 1.05, width * 0.3, -length);
        p.curveTo(width * 1.1, -length * 0.75, width * 0.7, -length * 0.3, 0, 0);
        p.closePath();
        return p;
    }

    static void heart(Stage stage, double r, int rgb) {
        stage.add(
                Curves.circle(0, 0, r),
                Matter.SOFT.shading(0.5),
                rgb,
                pen -> {
                    for (int i = 0; i < 40; i++) {
                        double a = i * 2.39996;
                        double d = r * Math.sqrt(i / 40.0);
                        Shape seed = Curves.circle(Math.cos(a) * d, Math.sin(a) * d, r * 0.07);
                        pen.fill(seed, Tone.darker(rgb, 0.2), 0.7);
                    }
                });
    }
}
