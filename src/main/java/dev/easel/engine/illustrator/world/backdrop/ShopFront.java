package dev.easel.engine.illustrator.world.backdrop;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A shop in a townhouse's ground floor: window, door, wares and a striped awning. */
record ShopFront(Townhouse house, double storey) {
    private static final int STRIPES = 10;

    /** In house widths: the origin is the left end of the pavement. */
    void draw() {
        var front = house.front();
        Brush b = house.brush().at(front.x, front.getMaxY(), front.width);
        double s = storey / front.width;
        int trim = Townhouse.CLOTHS[house.dice().nextInt(Townhouse.CLOTHS.length)];
        b.shaded(trim, -0.06, new Rectangle2D.Double(0.04, -s * 0.98, 0.92, s * 0.98));
        b.shade(0.3, new Rectangle2D.Double(0.04, -s * 0.98, 0.92, s * 0.98));
        Brush lit = house.lamps() ? new Brush(b.g(), c -> c) : b;
        int top = house.lamps() ? 0xFFE2A0 : 0xB4C8D4;
        int low = house.lamps() ? 0xF0A850 : 0x5A7486;
        lit.ramp(top, low, new Rectangle2D.Double(0.09, -s * 0.72, 0.52, s * 0.5));
        lit.ramp(top, low, new Rectangle2D.Double(0.69, -s * 0.72, 0.2, s * 0.66));
        for (int i = 0; i < 7; i++) {
            double r = 0.022 + 0.014 * house.dice().nextDouble();
            int ware = Townhouse.CLOTHS[house.dice().nextInt(Townhouse.CLOTHS.length)];
            b.disc(ware, 0.11 + 0.48 * (i + 0.5) / 7, -s * 0.22 - r, r);
        }
        awning(b, s, trim);
    }

    private static void awning(Brush b, double s, int cloth) {
        double w = 1.02 / STRIPES;
        for (int i = 0; i < STRIPES; i++) {
            int color = i % 2 == 0 ? cloth : 0xFBF4E6;
            double x = w * i - 0.01;
            b.shaded(color, 0.045, new Rectangle2D.Double(x, -s, w * 1.02, s * 0.3 - w / 2));
            b.fill(color, new Ellipse2D.Double(x, -s * 0.7 - w, w, w));
        }
        b.shade(0.22, new Rectangle2D.Double(0.04, -s * 0.7, 0.92, s * 0.05));
    }
}
