package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** What stands along a room's wall, drawn quietly: it is the stage, not the play. */
record Furnishing(Interior room, Brush brush, Random dice) {
    private static final int[] SPINES = {
        0x9C4A3C, 0x3F6B5E, 0xC99A4A, 0x455C80, 0x7A4A62, 0xE3D3B4, 0x5E7A4A, 0xB86A4A
    };
    private static final int WOOD = 0x8A5E3E;

    /** The same things on a sheet with another origin and unit. */
    Furnishing at(double x, double y, double size) {
        return new Furnishing(room, brush.at(x, y, size), dice);
    }

    /** Shelves full of books. */
    void bookcase(Rectangle2D.Double box, int shelves) {
        double t = room.unit() * 0.014;
        brush.fill(Colors.tone(WOOD, -0.12, 1), box);
        double pitch = box.height / shelves;
        for (int s = 0; s < shelves; s++) {
            double low = box.y + pitch * (s + 1) - t;
            books(new Rectangle2D.Double(box.x + t * 1.5, low - pitch, box.width - t * 4, pitch));
            brush.shaded(WOOD, 0.03, new Rectangle2D.Double(box.x, low, box.width, t));
        }
        for (double x : new double[] {box.x - t * 0.5, box.getMaxX() - t}) {
            brush.barrel(WOOD, 0.05, new Rectangle2D.Double(x, box.y, t * 1.5, box.height));
        }
        var cornice = new Rectangle2D.Double(box.x - t, box.y - t, box.width + 2 * t, t * 1.6);
        brush.shaded(WOOD, 0.04, cornice);
    }

    private void books(Rectangle2D.Double row) {
        double u = room.unit();
        double x = row.x;
        while (x < row.getMaxX()) {
            double w = u * (0.011 + 0.011 * dice.nextDouble());
            double h = row.height * (0.58 + 0.24 * dice.nextDouble());
            if (dice.nextInt(14) > 0) {
                int spine = SPINES[dice.nextInt(SPINES.length)];
                double y = row.getMaxY() - h;
                brush.barrel(spine, 0.04, new Rectangle2D.Double(x, y, w - u * 0.001, h));
                int gilt = Colors.tone(spine, 0.16, 0.9);
                brush.box(gilt, x, y + h * 0.18, w - u * 0.001, h * 0.05);
            }
            x += w;
        }
    }

    /** Framed pictures in a loose cluster. */
    void gallery(double across, double y, int n) {
        double u = room.unit();
        double x = room.left() ? room.x(across) : room.x(across) - u * 0.11 * n;
        for (int i = 0; i < n; i++) {
            double w = u * (0.1 + 0.05 * dice.nextDouble());
            double h = w * (0.85 + 0.45 * dice.nextDouble());
            double lift = u * 0.05 * (dice.nextDouble() - 0.5);
            new MiniPainting(brush, dice).hang(new Rectangle2D.Double(x, y + lift, w, h));
            x += w + u * 0.03;
        }
    }

    /** A board with jars, plants and cups on it. */
    void shelf(double x, double y, double width) {
        double u = room.unit();
        brush.shade(0.14, new Rectangle2D.Double(x, y + u * 0.014, width, u * 0.02));
        brush.shaded(WOOD, 0.04, new Rectangle2D.Double(x, y, width, u * 0.016));
        double at = x + u * 0.03;
        while (at < x + width - u * 0.04) {
            double w = u * (0.03 + 0.018 * dice.nextDouble());
            switch (dice.nextInt(3)) {
                case 0 -> plant(at + w / 2, y, w * 0.9);
                case 1 -> jar(new Rectangle2D.Double(at, y - w * 1.5, w, w * 1.5));
                default -> jar(new Rectangle2D.Double(at, y - w * 0.9, w * 1.1, w * 0.9));
            }
            at += w * 1.5;
        }
    }

    /** A glazed jar that fills a box. */
    void jar(Rectangle2D.Double b) {
        int glaze = SPINES[dice.nextInt(SPINES.length)];
        brush.barrel(Colors.tone(glaze, 0.1, 0.9), 0.08, b);
        brush.fill(
                Colors.tone(glaze, 0.2, 0.8),
                new Ellipse2D.Double(b.x, b.y - b.width * 0.12, b.width, b.width * 0.24));
    }

    /** A pot with leaves, its foot at (x, y), the pot {@code size} wide. */
    void plant(double x, double y, double size) {
        int leaf = dice.nextBoolean() ? 0x4F8A52 : 0x6FA05A;
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * (0.1 + 0.8 * i / 8);
            double reach = size * (1.1 + 0.8 * dice.nextDouble());
            double tx = x - Math.cos(a) * reach;
            double ty = y - size * 0.9 - Math.sin(a) * reach * 1.3;
            brush.line(
                    Colors.tone(leaf, -0.05 + 0.025 * (i % 4), 1),
                    size * 0.2,
                    new QuadCurve2D.Double(x, y - size * 0.8, (x + tx) / 2, ty, tx, ty));
        }
        brush.shaded(
                0xC0704A,
                0.07,
                Brush.path(
                        x - size * 0.5,
                        y - size,
                        x + size * 0.5,
                        y - size,
                        x + size * 0.38,
                        y,
                        x - size * 0.38,
                        y));
        brush.box(0xCF8058, x - size * 0.56, y - size * 1.06, size * 1.12, size * 0.2);
    }

    /** The head of a bed and its cushions at the wall. */
    void bed(double across) {
        Brush b = brush.at(room.x(across), room.floor() + room.unit() * 0.1, room.unit());
        int cloth = SPINES[dice.nextInt(SPINES.length)];
        b.shaded(WOOD, 0.05, new RoundRectangle2D.Double(-0.27, -0.36, 0.54, 0.36, 0.06, 0.06));
        for (double x : new double[] {-0.23, 0.01}) {
            var pillow = new RoundRectangle2D.Double(x, -0.24, 0.22, 0.13, 0.07, 0.07);
            b.shaded(0xF6F1E6, 0.05, pillow);
        }
        var cover = new RoundRectangle2D.Double(-0.28, -0.14, 0.56, 0.16, 0.05, 0.05);
        b.shaded(Colors.tone(cloth, 0.12, 0.8), 0.06, cover);
        b.shaded(0xF6F1E6, 0.02, new Rectangle2D.Double(-0.28, -0.125, 0.56, 0.03));
        b.shade(0.16, new Ellipse2D.Double(-0.3, 0, 0.6, 0.04));
    }

    /** Rings of colour on the floor. */
    void rug(int color, double y) {
        double rx = room.unit() * 0.42;
        double ry = room.unit() * 0.095;
        double[] rings = {1, 0.93, 0.86, 0.62, 0.56};
        for (int i = 0; i < rings.length; i++) {
            int c = i % 2 == 0 ? color : Colors.mix(color, 0xF4EBD8, 0.65);
            double k = rings[i];
            brush.fill(
                    c,
                    new Ellipse2D.Double(
                            room.view().w() / 2 - rx * k, y - ry * k, 2 * rx * k, 2 * ry * k));
        }
    }
}
