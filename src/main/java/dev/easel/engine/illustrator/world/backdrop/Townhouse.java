package dev.easel.engine.illustrator.world.backdrop;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/**
 * The front of one old house seen straight on: windows with shutters, cornices, a door or a shop.
 *
 * @param front the wall from the pavement to the eaves
 * @param wall its colour
 */
record Townhouse(View view, Brush brush, Random dice, Rectangle2D.Double front, int wall) {
    static final int[] CLOTHS = {0xC8503E, 0x3F7F72, 0xE0A83C, 0x4A6FA5, 0x9A4F7A};
    private static final int[] WALLS = {
        0xF2D8B0, 0xE9B7A0, 0xBFD3C1, 0xC9D6E8, 0xF4E3B5, 0xD99C84, 0xE8CFC4, 0xB9C7B0, 0xF0E6DA
    };
    private static final int TRIM = 0xF6F0E4;
    private static final int NONE = -1;

    Townhouse(View view, Brush brush, Random dice, Rectangle2D.Double front) {
        this(view, brush, dice, front, WALLS[dice.nextInt(WALLS.length)]);
    }

    /** Draws it; {@code shop} if its ground floor is one. */
    void draw(boolean shop) {
        new Gable(this).draw();
        plaster(front);
        int floors = (int) Math.clamp(Math.round(front.height / front.width * 2.6), 2, 5);
        int columns = front.width > view.unit() * 0.24 ? 3 : 2;
        double storey = front.height / (floors + 0.35);
        int shutter = dice.nextBoolean() ? CLOTHS[dice.nextInt(CLOTHS.length)] : NONE;
        double w = front.width / columns;
        for (int f = 1; f < floors; f++) {
            double y = front.getMaxY() - storey * (f + 1.08);
            for (int c = 0; c < columns; c++) {
                double x = front.x + w * (c + 0.3);
                window(new Rectangle2D.Double(x, y, w * 0.4, storey * 0.62), shutter);
            }
            cornice(front.getMaxY() - storey * (f + 0.2));
        }
        if (shop) {
            new ShopFront(this, storey).draw();
        } else {
            entrance(storey, columns);
        }
    }

    boolean lamps() {
        return view.night() || view.low();
    }

    void plaster(Rectangle2D box) {
        boolean sunLeft = view.sun(front.getMaxY()).left(view.w());
        brush.barrel(wall, sunLeft ? 0.045 : -0.045, box);
        double eaves = box.getHeight() * 0.05;
        brush.shade(0.1, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), eaves));
    }

    void pane(Rectangle2D.Double box) {
        window(box, NONE);
    }

    /** {@code shutter}: 0xRRGGBB, or negative for none. */
    private void window(Rectangle2D.Double box, int shutter) {
        double f = box.width * 0.09;
        brush.box(TRIM, box.x - f, box.y - f, box.width + 2 * f, box.height + 2 * f);
        glass(box);
        brush.box(TRIM, box.x + box.width / 2 - f * 0.3, box.y, f * 0.6, box.height);
        brush.box(TRIM, box.x, box.y + box.height * 0.42, box.width, f * 0.6);
        brush.box(0xD9CFBE, box.x - f * 2, box.getMaxY() + f, box.width + 4 * f, f);
        if (shutter >= 0) {
            double w = box.width * 0.42;
            brush.box(shutter, box.x - f - w, box.y - f, w, box.height + 2 * f);
            brush.box(shutter, box.getMaxX() + f, box.y - f, w, box.height + 2 * f);
        }
        if (dice.nextInt(4) == 0) {
            flowers(box.x - f, box.getMaxY() + f * 0.6, box.width + 2 * f);
        }
    }

    private void glass(Rectangle2D.Double box) {
        boolean lit = lamps() && dice.nextDouble() < (view.night() ? 0.62 : 0.35);
        if (lit) {
            new Brush(brush.g(), c -> c).ramp(0xFFD889, 0xFFB65C, box);
        } else {
            brush.ramp(0x86A4C0, 0x465F7A, box);
        }
    }

    private void flowers(double x, double y, double w) {
        brush.box(0x7A4B34, x, y, w, w * 0.16);
        int petal = CLOTHS[dice.nextInt(CLOTHS.length)];
        for (int i = 0; i < 9; i++) {
            double r = w * (0.06 + 0.03 * dice.nextDouble());
            int color = i % 3 == 0 ? 0x5E9440 : petal;
            brush.disc(color, x + w * (i + 0.5) / 9, y - r * dice.nextDouble(), r);
        }
    }

    private void cornice(double y) {
        double w = front.width;
        brush.box(TRIM, front.x, y, w, w * 0.014);
        brush.shade(0.2, new Rectangle2D.Double(front.x, y + w * 0.014, w, w * 0.01));
    }

    private void entrance(double storey, int columns) {
        double w = front.width / columns;
        int at = dice.nextInt(columns);
        double y = front.getMaxY() - storey * 0.95;
        for (int c = 0; c < columns; c++) {
            double x = front.x + w * (c + 0.5);
            if (c == at) {
                door(brush.at(x, front.getMaxY(), w * 0.46), storey * 0.95 / (w * 0.46));
            } else {
                pane(new Rectangle2D.Double(x - w * 0.2, y, w * 0.4, storey * 0.58));
            }
        }
    }

    /** A door of breadth 1 that stands on the origin. */
    private void door(Brush b, double h) {
        int color = CLOTHS[dice.nextInt(CLOTHS.length)];
        b.box(0xE6DECE, -0.62, -h - 0.1, 1.24, h + 0.1);
        b.fill(0xE6DECE, new Arc2D.Double(-0.62, -h - 0.6, 1.24, 1, 0, 180, Arc2D.PIE));
        b.shaded(color, -0.05, new Rectangle2D.Double(-0.5, -h, 1, h));
        for (double x : new double[] {-0.4, 0.06}) {
            b.shade(0.16, new Rectangle2D.Double(x, -h * 0.92, 0.34, h * 0.36));
        }
        b.shade(0.12, new Rectangle2D.Double(-0.4, -h * 0.48, 0.8, h * 0.36));
        b.fill(0xE5C15A, new Ellipse2D.Double(0.3, -h * 0.52, 0.09, 0.09));
        b.box(0xB9B0A4, -0.75, -h * 0.06, 1.5, h * 0.07);
    }
}
