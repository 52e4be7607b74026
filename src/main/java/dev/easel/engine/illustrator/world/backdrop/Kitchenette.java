package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A kitchen's counter along the wall, with cupboards, a stove and a shelf over it. */
record Kitchenette(Furnishing things) {
    private static final int[] PAINTS = {0x8FB0A0, 0x7F9CB8, 0xD9B89A, 0xE9E2D2};
    private static final double HIGH = 0.24;

    void paint() {
        Interior room = things.room();
        double u = room.unit();
        double wide = room.view().w() / u;
        double top = room.floor() + u * (0.03 - HIGH);
        Brush b = things.brush().at(0, top, u);
        cupboards(b, wide);
        stove(things.brush().at(room.x(0.78), top, u));
        b.shaded(0xEDE3D2, 0.04, new Rectangle2D.Double(0, -0.012, wide, 0.032));
        b.shade(0.14, new Rectangle2D.Double(0, 0.02, wide, 0.01));
        Furnishing counter = things.at(room.x(0.5), top, u);
        for (int i = 0; i < 4; i++) {
            double tall = 0.058 - 0.008 * i;
            counter.jar(new Rectangle2D.Double(0.055 * (i - 2), -0.012 - tall, 0.04, tall));
        }
        double left = room.left() ? room.x(0.56) : room.x(0.98);
        things.shelf(left, room.view().h() * 0.2, room.view().w() * 0.42);
    }

    private void cupboards(Brush b, double wide) {
        int paint = PAINTS[things.dice().nextInt(PAINTS.length)];
        b.shaded(paint, 0.03, new Rectangle2D.Double(0, 0, wide, HIGH));
        int doors = (int) Math.round(wide * 6);
        double w = wide / doors;
        for (int i = 0; i < doors; i++) {
            double x = w * i;
            b.shade(0.12, new Rectangle2D.Double(x + w * 0.98, 0.03, w * 0.03, 0.2));
            b.fill(
                    Colors.tone(paint, 0.04, 1),
                    new RoundRectangle2D.Double(x + w * 0.08, 0.05, w * 0.84, 0.16, 0.01, 0.01));
            b.disc(0xD9B36A, x + w * (i % 2 == 0 ? 0.82 : 0.18), 0.1, 0.007);
        }
    }

    private static void stove(Brush b) {
        b.shaded(0xE9E6E0, 0.04, new Rectangle2D.Double(-0.11, 0, 0.22, HIGH));
        b.fill(0x2F2C30, new RoundRectangle2D.Double(-0.08, 0.08, 0.16, 0.11, 0.02, 0.02));
        for (int i = 0; i < 4; i++) {
            b.disc(0x4A4648, 0.05 * i - 0.075, 0.04, 0.009);
        }
        b.barrel(0xC8503E, 0.08, new Rectangle2D.Double(-0.055, -0.075, 0.11, 0.066));
        b.fill(0xA83E30, new Ellipse2D.Double(-0.06, -0.088, 0.12, 0.026));
    }
}
