package dev.easel.engine.illustrator.cast.hero.thing.shape;

import dev.easel.engine.illustrator.cast.hero.Curves;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Bands of even breadth along a curve. */
final class Strips {
    private static final BasicStroke BAND =
            new BasicStroke(78, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);

    private Strips() {}

    static Shape wave(double width) {
        double[] xy = new double[2 * 25];
        for (int i = 0; i < 25; i++) {
            double t = i / 24.0;
            xy[2 * i] = 60 + (width - 120) * t;
            xy[2 * i + 1] = 700 - 220 * Math.sin(t * 6 * Math.PI);
        }
        return BAND.createStrokedShape(Curves.open(xy));
    }

    static Shape zigzag(double width) {
        Path2D path = new Path2D.Double();
        path.moveTo(70, 880);
        for (int i = 1; i < 9; i++) {
            path.lineTo(70 + (width - 140) * i / 8, i % 2 == 0 ? 880 : 440);
        }
        return BAND.createStrokedShape(path);
    }

    static Shape spiral(double middle) {
        double[] xy = new double[2 * 73];
        for (int i = 0; i < 73; i++) {
            double t = i / 72.0;
            double r = 6 + 430 * t;
            double a = t * 3.25 * 2 * Math.PI;
            xy[2 * i] = middle + Math.cos(a) * r;
            xy[2 * i + 1] = 500 + Math.sin(a) * r;
        }
        return BAND.createStrokedShape(Curves.open(xy));
    }
}
