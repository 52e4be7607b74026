package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** A road sign on its post: stop, give way, or a warning diamond without a picture. */
public record RoadSign(Message message) implements Hero {
    private static final double X = 260;
    private static final double Y = 260;

    /** What it says. */
    public enum Message {
        STOP,
        YIELD,
        WARNING
    }

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        stage.add(
                Curves.box(X - 19, 300, 38, 686, 8),
                Matter.SOFT.glossy(0.6).shading(0.3),
                0x9AA1A9,
                pen -> {
                    for (double y = 330; y < 970; y += 44) {
                        pen.fill(Curves.circle(X, y, 6), 0x5A6068, 0.8);
                    }
                });
        switch (message) {
            case STOP -> stop(stage, costume.mainColor(0xCB2229));
            case YIELD -> giveWay(stage, costume.mainColor(0xD42A2F));
            case WARNING -> warning(stage, costume.mainColor(0xF5C21E));
        }
        return Marks.foot(X, 986).and("top", X, 30).and("face", X, Y).and("back", X, 40);
    }

    /** A plate with a rim, and a second, smaller one on it. */
    private static void plate(Stage stage, Shape rim, Shape field, int[] colours) {
        stage.add(rim, Matter.slab(12).glossy(0.45).shading(0.5), colours[0]);
        stage.add(
                field,
                Matter.slab(5).glossy(0.45).shading(0.1),
                colours[1],
                pen ->
                        pen.fill(
                                Curves.polygon(X - 60, 0, X + 60, 0, X - 120, 560, X - 240, 560),
                                0xFFFFFF,
                                0.1));
    }

    private static Shape regular(int corners, double radius, double degrees, double round) {
        double[] xyr = new double[3 * corners];
        for (int i = 0; i < corners; i++) {
            double a = Math.toRadians(degrees + i * 360.0 / corners);
            xyr[3 * i] = X + Math.cos(a) * radius;
            xyr[3 * i + 1] = Y + Math.sin(a) * radius;
            xyr[3 * i + 2] = round;
        }
        return Curves.rounded(xyr);
    }

    private static void stop(Stage stage, int red) {
        plate(
                stage,
                regular(8, 248, 22.5, 14),
                regular(8, 228, 22.5, 12),
                new int[] {0xF8F6F0, red});
        Path2D letters = new Path2D.Double();
        letters.append(
                Curves.open(
                        X - 118, 214, X - 138, 196, X - 166, 200, X - 172, 230, X - 142, 260,
                        X - 114, 290, X - 120, 320, X - 150, 326, X - 176, 308),
                false);
        letters.append(new Line2D.Double(X - 96, 200, X - 14, 200), false);
        letters.append(new Line2D.Double(X - 55, 200, X - 55, 322), false);
        letters.append(Curves.box(X + 10, 200, 60, 122, 30), false);
        letters.append(new Line2D.Double(X + 106, 200, X + 106, 322), false);
        letters.append(
                Curves.open(X + 106, 200, X + 150, 202, X + 172, 232, X + 150, 264, X + 106, 266),
                false);
        Shape strokes =
                new BasicStroke(25, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        .createStrokedShape(letters);
        stage.add(strokes, Matter.slab(3).shading(0), 0xFBF9F4);
    }

    private static void giveWay(Stage stage, int red) {
        Stage low = stage.with(AffineTransform.getTranslateInstance(0, -40));
        plate(low, regular(3, 300, 90, 40), regular(3, 200, 90, 20), new int[] {red, 0xFBF9F4});
    }

    private static void warning(Stage stage, int yellow) {
        plate(
                stage,
                regular(4, 250, 0, 28),
                regular(4, 228, 0, 22),
                new int[] {yellow, Tone.lighter(yellow, 0.01)});
        stage.add(
                Curves.minus(regular(4, 222, 0, 20), regular(4, 208, 0, 18)), Matter.INK, 0x1E1C1A);
    }
}
