package dev.easel.engine.illustrator.world.backdrop;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Lamps with shades that glow after dark. */
record Lamps(Interior room, Brush brush) {
    private static final int LIGHT = 0xFFD890;

    /** On a foot, at column {@code x}. */
    void standing(double x) {
        double u = room.unit();
        double y = room.floor() + u * 0.04;
        Brush b = brush.at(x, y, u);
        b.fill(0x4A3A30, new Ellipse2D.Double(-0.045, -0.014, 0.09, 0.028));
        b.box(0x4A3A30, -0.004, -0.4, 0.008, 0.4);
        shade(brush.at(x, y - u * 0.38, u * 0.085));
    }

    /** {@code n} hung from the ceiling. */
    void hanging(int n) {
        double u = room.unit();
        for (int i = 0; i < n; i++) {
            double x = room.view().w() * (i + 0.5) / n;
            double y = u * (0.13 + 0.03 * (i % 2));
            brush.line(0x3A302C, u * 0.003, new Line2D.Double(x, 0, x, y));
            shade(brush.at(x, y + u * 0.055, u * 0.06));
        }
    }

    private void shade(Brush b) {
        Path2D cone = Brush.path(-0.55, -1.1, 0.55, -1.1, 1, 0, -1, 0);
        if (room.view().night() || room.view().low()) {
            b.halo(LIGHT, 0.55, new Ellipse2D.Double(-6, -6, 12, 12));
            b.glow(LIGHT, 1, cone);
        } else {
            b.shaded(0xF0DEB8, 0.05, cone);
        }
    }
}
