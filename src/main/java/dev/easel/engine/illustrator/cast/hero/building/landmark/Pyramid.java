package dev.easel.engine.illustrator.cast.hero.building.landmark;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The great pyramid of Giza, course upon course of sandstone, seen at an edge. */
public final class Pyramid implements Hero {
    private static final double APEX = 40;
    private static final double GROUND = 980;
    private static final double MIDDLE = 960;
    private static final int COURSES = 34;

    @Override
    public double width(Costume costume) {
        return 1640;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int stone = costume.mainColor(0xE3BE7F, 0xDDB274, 0xE8C992);
        boolean snowy = costume.is("snowy", "snow-covered", "winter");
        SplittableRandom random = costume.random(4);
        face(stage, new Face(30, MIDDLE, random), Tone.lighter(stone, 0.03), snowy);
        face(stage, new Face(1610, MIDDLE, random), Tone.darker(stone, 0.14), snowy);
        rubble(stage, stone, random);
        return Marks.foot(820, GROUND)
                .and("top", 820, APEX + 6)
                .and("back", 500, 420)
                .and("inside", 700, 930)
                .and("door", 640, 960);
    }

    /** A face from its outer foot to the edge that both faces share. */
    private record Face(double outer, double edge, SplittableRandom random) {
        Shape outline() {
            Path2D p = new Path2D.Double();
            p.moveTo(x(0, 1), y(0));
            for (int i = 0; i < COURSES; i++) {
                double jag = random.nextDouble() * 5;
                p.lineTo(x(i, 0) + (outer < edge ? jag : -jag), y(i));
                p.lineTo(x(i, 0) + (outer < edge ? jag : -jag), y(i + 1));
            }
            p.lineTo(x(COURSES, 1), y(COURSES));
            p.closePath();
            return p;
        }

        /** Where course {@code i} is, {@code t} of the way from the outer side to the edge. */
        double x(int i, double t) {
            double up = i / (double) COURSES;
            double from = outer + (820 - outer) * up;
            return from + (edge + (820 - edge) * up - from) * t;
        }

        double y(int i) {
            return GROUND - (GROUND - APEX) * i / COURSES;
        }
    }

    private static void face(Stage stage, Face f, int stone, boolean snowy) {
        stage.add(
                f.outline(),
                Matter.slab(6).shading(0),
                stone,
                pen -> {
                    for (int i = 0; i < COURSES; i++) {
                        course(pen, f, i, stone);
                    }
                    if (snowy) {
                        snow(pen, f);
                    }
                    pen.fade(820, GROUND, Tone.darker(stone, 0.1), 0.5);
                });
    }

    private static void course(Pen pen, Face f, int i, int stone) {
        double tall = f.y(i) - f.y(i + 1);
        double span = f.x(i, 1) - f.x(i, 0);
        int blocks = (int) Math.max(1, Math.abs(span) / 44);
        for (int b = 0; b < blocks; b++) {
            double tone = 0.11 * (f.random.nextDouble() - 0.5);
            double x = f.x(i, 0) + span * b / blocks;
            double w = Math.abs(span) / blocks;
            pen.fill(
                    Curves.box(span < 0 ? x - w : x, f.y(i + 1) + 3, w - 2.5, tall - 2, 4),
                    Tone.lighter(stone, tone),
                    0.95);
        }
        pen.line(
                Curves.open(f.x(i, 0), f.y(i + 1) + 2, f.x(i, 1), f.y(i + 1) + 2),
                3,
                Tone.lighter(stone, 0.08),
                0.7);
        pen.line(
                Curves.open(f.x(i, 0), f.y(i), f.x(i, 1), f.y(i)),
                3.4,
                Tone.darker(stone, 0.2),
                0.55);
    }

    private static void snow(Pen pen, Face f) {
        for (int i = 0; i < COURSES; i++) {
            double deep = 0.35 + 0.65 * i / COURSES;
            double y = f.y(i + 1);
            pen.fill(
                    Curves.polygon(
                            f.x(i, 0),
                            y,
                            f.x(i, 1),
                            y,
                            f.x(i, 1),
                            y + 24 * deep,
                            f.x(i, 0),
                            y + 18 * deep),
                    0xF4F8FC,
                    0.92);
        }
    }

    private static void rubble(Stage stage, int stone, SplittableRandom random) {
        for (int i = 0; i < 14; i++) {
            double x = 80 + 1480 * random.nextDouble();
            double r = 10 + 16 * random.nextDouble();
            stage.add(
                    Curves.box(x, 984 - r, r * 2, r, r * 0.3),
                    Matter.slab(6).shading(0.3),
                    Tone.lighter(stone, 0.06 * random.nextDouble() - 0.05));
        }
    }
}
