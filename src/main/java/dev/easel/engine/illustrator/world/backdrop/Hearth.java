package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A fireplace: logs alight in an arch under a mantel with a picture over it. */
record Hearth(Furnishing things) {
    private static final int SOOT = 0x2A1814;

    /** Its middle at column {@code x}. */
    void paint(double x) {
        Interior room = things.room();
        double low = room.floor() + room.unit() * 0.01;
        Brush b = things.brush().at(x, low, room.unit());
        b.shaded(0xB9A898, 0.04, new Rectangle2D.Double(-0.19, -0.33, 0.38, 0.33));
        b.shaded(0xD9CBBA, 0.04, new Rectangle2D.Double(-0.22, -0.36, 0.44, 0.035));
        b.glow(SOOT, 1, new Rectangle2D.Double(-0.12, -0.14, 0.24, 0.14));
        b.glow(SOOT, 1, new Arc2D.Double(-0.12, -0.23, 0.24, 0.18, 0, 180, Arc2D.PIE));
        fire(b, room.view().night());
        Furnishing mantel = things.at(x, low, room.unit());
        mantel.plant(-0.17, -0.36, 0.035);
        mantel.jar(new Rectangle2D.Double(0.13, -0.42, 0.035, 0.06));
        new MiniPainting(b, things.dice()).hang(new Rectangle2D.Double(-0.1, -0.6, 0.2, 0.17));
    }

    private static void fire(Brush b, boolean night) {
        for (int i = -2; i <= 2; i++) {
            double h = 0.13 - 0.02 * Math.abs(i);
            b.glow(0xF58A2A, 0.8, flame(0.032 * i, 0.03, h));
            b.glow(0xFFD75A, 0.9, flame(0.032 * i, 0.017, h * 0.6));
        }
        double r = night ? 0.5 : 0.24;
        b.halo(0xFFA040, night ? 0.55 : 0.25, new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
        b.box(0x5A3A28, -0.1, -0.03, 0.2, 0.03);
    }

    private static Shape flame(double x, double half, double h) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, -h);
        p.curveTo(x + half, -h * 0.55, x + half * 1.3, 0, x, 0);
        p.curveTo(x - half * 1.3, 0, x - half, -h * 0.55, x, -h);
        return p;
    }
}
