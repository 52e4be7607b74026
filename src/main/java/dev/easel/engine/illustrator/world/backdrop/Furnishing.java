package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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

    /** Shelves full of books between two rows. */
    void bookcase(Rectangle2D.Double box, int shelves) {
        double u = room.unit();
        double t = u * 0.014;
        brush.box(Colors.tone(WOOD, -0.12, 1), box.x, box.y, box.width, box.height);
        double pitch = box.height / shelves;
        for (int s = 0; s < shelves; s++) {
            double low = box.y + pitch * (s + 1) - t;
            double x = box.x + t * 1.5;
            while (x < box.getMaxX() - t * 2.5) {
                double w = u * (0.011 + 0.011 * dice.nextDouble());
                double h = pitch * (0.58 + 0.24 * dice.nextDouble());
                if (dice.nextInt(14) > 0) {
                    int spine = SPINES[dice.nextInt(SPINES.length)];
                    brush.barrel(spine, 0.04, new Rectangle2D.Double(x, low - h, w - u * 0.001, h));
                    brush.box(
                            Colors.tone(spine, 0.16, 0.9),
                            x,
                            low - h * 0.82,
                            w - u * 0.001,
                            h * 0.05);
                }
                x += w;
            }
            brush.shaded(WOOD, 0.03, new Rectangle2D.Double(box.x, low, box.width, t));
        }
        brush.barrel(
                WOOD, 0.05, new Rectangle2D.Double(box.x - t * 0.5, box.y, t * 1.5, box.height));
        brush.barrel(
                WOOD, 0.05, new Rectangle2D.Double(box.getMaxX() - t, box.y, t * 1.5, box.height));
        brush.shaded(
                WOOD,
                0.04,
                new Rectangle2D.Double(box.x - t, box.y - t, box.width + 2 * t, t * 1.6));
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

    private void jar(Rectangle2D.Double b) {
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

    /** A lamp on a foot, its shade glowing after dark. */
    void floorLamp(double x) {
        double u = room.unit();
        double y = room.floor() + u * 0.04;
        brush.fill(
                0x4A3A30, new Ellipse2D.Double(x - u * 0.045, y - u * 0.014, u * 0.09, u * 0.028));
        brush.box(0x4A3A30, x - u * 0.004, y - u * 0.4, u * 0.008, u * 0.4);
        shade(x, y - u * 0.38, u * 0.085);
    }

    /** Lamps hung from the ceiling. */
    void pendants(int n) {
        double u = room.unit();
        for (int i = 0; i < n; i++) {
            double x = room.view().w() * (i + 0.5) / n;
            double y = u * (0.13 + 0.03 * (i % 2));
            brush.line(0x3A302C, u * 0.003, new Line2D.Double(x, 0, x, y));
            shade(x, y + u * 0.055, u * 0.06);
        }
    }

    private void shade(double x, double low, double half) {
        boolean on = room.view().night() || room.view().low();
        var cone =
                Brush.path(
                        x - half * 0.55,
                        low - half * 1.1,
                        x + half * 0.55,
                        low - half * 1.1,
                        x + half,
                        low,
                        x - half,
                        low);
        if (on) {
            double r = half * 6;
            brush.halo(0xFFD890, 0.55, new Ellipse2D.Double(x - r, low - r, 2 * r, 2 * r));
            brush.glow(0xFFD890, 1, cone);
        } else {
            brush.shaded(0xF0DEB8, 0.05, cone);
        }
    }

    /** Logs alight in an arch under a mantel. */
    void fireplace(double x) {
        double u = room.unit();
        double low = room.floor() + u * 0.01;
        brush.shaded(
                0xB9A898,
                0.04,
                new Rectangle2D.Double(x - u * 0.19, low - u * 0.33, u * 0.38, u * 0.33));
        brush.shaded(
                0xD9CBBA,
                0.04,
                new Rectangle2D.Double(x - u * 0.22, low - u * 0.36, u * 0.44, u * 0.035));
        brush.glow(
                0x2A1814,
                1,
                new Rectangle2D.Double(x - u * 0.12, low - u * 0.14, u * 0.24, u * 0.14));
        brush.glow(
                0x2A1814,
                1,
                new Arc2D.Double(
                        x - u * 0.12, low - u * 0.23, u * 0.24, u * 0.18, 0, 180, Arc2D.PIE));
        for (int i = 0; i < 5; i++) {
            double fx = x + u * 0.032 * (i - 2);
            double h = u * (0.13 - 0.02 * Math.abs(i - 2));
            brush.glow(0xF58A2A, 0.8, flame(fx, low, u * 0.03, h));
            brush.glow(0xFFD75A, 0.9, flame(fx, low, u * 0.017, h * 0.6));
        }
        double r = u * (room.view().night() ? 0.5 : 0.24);
        brush.halo(
                0xFFA040,
                room.view().night() ? 0.55 : 0.25,
                new Ellipse2D.Double(x - r, low - r, 2 * r, 2 * r));
        brush.box(0x5A3A28, x - u * 0.1, low - u * 0.03, u * 0.2, u * 0.03);
        plant(x - u * 0.17, low - u * 0.36, u * 0.035);
        jar(new Rectangle2D.Double(x + u * 0.13, low - u * 0.42, u * 0.035, u * 0.06));
        new MiniPainting(brush, dice)
                .hang(new Rectangle2D.Double(x - u * 0.1, low - u * 0.6, u * 0.2, u * 0.17));
    }

    private static Shape flame(double x, double low, double half, double h) {
        var p = new Path2D.Double();
        p.moveTo(x, low - h);
        p.curveTo(x + half, low - h * 0.55, x + half * 1.3, low, x, low);
        p.curveTo(x - half * 1.3, low, x - half, low - h * 0.55, x, low - h);
        return p;
    }

    /** A kitchen's counter along the wall, with a stove, a sink and cupboards above. */
    void kitchen() {
        double u = room.unit();
        double w = room.view().w();
        double low = room.floor() + u * 0.03;
        double top = low - u * 0.24;
        int paint = new int[] {0x8FB0A0, 0x7F9CB8, 0xD9B89A, 0xE9E2D2}[dice.nextInt(4)];
        brush.shaded(paint, 0.03, new Rectangle2D.Double(0, top, w, u * 0.24));
        int doors = (int) Math.round(w / u * 6);
        for (int i = 0; i < doors; i++) {
            double x = w * i / doors;
            double dw = w / doors;
            brush.shade(
                    0.12,
                    new Rectangle2D.Double(x + dw * 0.98, top + u * 0.03, dw * 0.03, u * 0.2));
            brush.fill(
                    Colors.tone(paint, 0.04, 1),
                    new RoundRectangle2D.Double(
                            x + dw * 0.08,
                            top + u * 0.05,
                            dw * 0.84,
                            u * 0.16,
                            u * 0.01,
                            u * 0.01));
            brush.disc(0xD9B36A, x + dw * (i % 2 == 0 ? 0.82 : 0.18), top + u * 0.1, u * 0.007);
        }
        stove(room.x(0.78), top, low);
        brush.shaded(0xEDE3D2, 0.04, new Rectangle2D.Double(0, top - u * 0.012, w, u * 0.032));
        brush.shade(0.14, new Rectangle2D.Double(0, top + u * 0.02, w, u * 0.01));
        for (int i = 0; i < 4; i++) {
            jar(
                    new Rectangle2D.Double(
                            room.x(0.5) + u * 0.055 * (i - 2),
                            top - u * (0.07 - 0.008 * i),
                            u * 0.04,
                            u * (0.058 - 0.008 * i)));
        }
        shelf(room.left() ? room.x(0.56) : room.x(0.98), room.view().h() * 0.2, w * 0.42);
    }

    private void stove(double x, double top, double low) {
        double u = room.unit();
        brush.shaded(
                0xE9E6E0, 0.04, new Rectangle2D.Double(x - u * 0.11, top, u * 0.22, low - top));
        brush.glow(
                room.lit(0x2F2C30),
                1,
                new RoundRectangle2D.Double(
                        x - u * 0.08, top + u * 0.08, u * 0.16, u * 0.11, u * 0.02, u * 0.02));
        for (int i = 0; i < 4; i++) {
            brush.disc(0x4A4648, x - u * 0.075 + u * 0.05 * i, top + u * 0.04, u * 0.009);
        }
        brush.barrel(
                0xC8503E,
                0.08,
                new Rectangle2D.Double(x - u * 0.055, top - u * 0.075, u * 0.11, u * 0.066));
        brush.fill(
                0xA83E30, new Ellipse2D.Double(x - u * 0.06, top - u * 0.088, u * 0.12, u * 0.026));
    }

    /** The head of a bed and its cushions at the wall. */
    void bed(double across) {
        double u = room.unit();
        double x = room.x(across);
        double low = room.floor() + u * 0.1;
        int cloth = SPINES[dice.nextInt(SPINES.length)];
        brush.shaded(
                WOOD,
                0.05,
                new RoundRectangle2D.Double(
                        x - u * 0.27, low - u * 0.36, u * 0.54, u * 0.36, u * 0.06, u * 0.06));
        for (int i = 0; i < 2; i++) {
            brush.shaded(
                    0xF6F1E6,
                    0.05,
                    new RoundRectangle2D.Double(
                            x - u * 0.23 + u * 0.24 * i,
                            low - u * 0.24,
                            u * 0.22,
                            u * 0.13,
                            u * 0.07,
                            u * 0.07));
        }
        brush.shaded(
                Colors.tone(cloth, 0.12, 0.8),
                0.06,
                new RoundRectangle2D.Double(
                        x - u * 0.28, low - u * 0.14, u * 0.56, u * 0.16, u * 0.05, u * 0.05));
        brush.shaded(
                0xF6F1E6,
                0.02,
                new Rectangle2D.Double(x - u * 0.28, low - u * 0.125, u * 0.56, u * 0.03));
        brush.shade(0.16, new Ellipse2D.Double(x - u * 0.3, low, u * 0.6, u * 0.04));
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
