package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A window of a room: what is seen through it, its bars, its sill, its curtains. */
record Casement(Interior room, Brush brush, Rectangle2D.Double box) {
    private static final int FRAME = 0xFBF6EC;

    /** {@code columns} × {@code rows} panes. */
    void paint(int columns, int rows) {
        View view = room.view();
        var p = view.palette();
        double u = room.unit();
        double bar = u * 0.011;
        brush.box(
                FRAME, box.x - bar * 2, box.y - bar * 2, box.width + bar * 4, box.height + bar * 4);
        Brush outside = new Brush(brush.g(), c -> c);
        Shape clip = brush.g().getClip();
        brush.g().clip(box);
        outside.ramp(p.sky().get(1), p.horizon(), box);
        scenery(outside, view);
        brush.g().setClip(clip);
        for (int i = 1; i < columns; i++) {
            brush.box(FRAME, box.x + box.width * i / columns - bar / 2, box.y, bar, box.height);
        }
        for (int j = 1; j < rows; j++) {
            brush.box(FRAME, box.x, box.y + box.height * j / rows - bar / 2, box.width, bar);
        }
        brush.shaded(
                FRAME,
                0.03,
                new Rectangle2D.Double(
                        box.x - u * 0.03, box.getMaxY() + bar, box.width + u * 0.06, u * 0.022));
        brush.shade(
                0.14,
                new Rectangle2D.Double(
                        box.x - u * 0.03,
                        box.getMaxY() + bar + u * 0.022,
                        box.width + u * 0.06,
                        u * 0.008));
    }

    /** Hills and trees, a town with lights, or the sea. */
    private void scenery(Brush outside, View view) {
        var p = view.palette();
        Random dice = view.dice(367);
        double w = box.width;
        double h = box.height;
        int kind = dice.nextInt(3);
        if (view.night()) {
            outside.disc(0xF6EFD0, box.x + w * 0.7, box.y + h * 0.22, w * 0.07);
        } else {
            for (int i = 0; i < 4; i++) {
                outside.glow(
                        0xFFFFFF,
                        0.8,
                        new Ellipse2D.Double(
                                box.x + w * (0.1 + 0.16 * i),
                                box.y + h * (0.24 - 0.04 * (i % 2)),
                                w * 0.26,
                                h * 0.1));
            }
        }
        if (kind == 0) {
            for (int i = 0; i < 9; i++) {
                double tall = h * (0.2 + 0.28 * dice.nextDouble());
                int wall = Colors.mix(p.lit(0x9A8A96), p.haze(), 0.5);
                double x = box.x + w * i / 9;
                outside.box(wall, x, box.getMaxY() - tall, w / 9 + 1, tall);
                for (int k = 0; k < 4 && view.night(); k++) {
                    outside.box(
                            0xFFD98A,
                            x + w * (0.02 + 0.05 * (k % 2)),
                            box.getMaxY() - tall + h * 0.05 * (1 + k),
                            w * 0.02,
                            h * 0.025);
                }
            }
        } else {
            int far = p.lit(0x7FA0A8, 0.45);
            int green = p.lit(0x6FA055, 0.12);
            outside.fill(
                    far, new Ellipse2D.Double(box.x - w * 0.2, box.y + h * 0.6, w * 0.9, h * 0.8));
            outside.fill(far, new Ellipse2D.Double(box.x + w * 0.4, box.y + h * 0.66, w, h * 0.8));
            outside.fill(
                    green,
                    new Ellipse2D.Double(box.x - w * 0.5, box.y + h * 0.76, w * 1.8, h * 0.7));
            for (int i = 0; i < 5; i++) {
                double r = w * (0.05 + 0.05 * dice.nextDouble());
                outside.disc(
                        p.lit(0x4F8A42, 0.05 * i),
                        box.x + w * (0.1 + 0.2 * i),
                        box.y + h * 0.84 - r,
                        r);
            }
        }
    }

    /** Cloth in folds on both sides. */
    void curtains(int cloth) {
        double u = room.unit();
        double rail = box.y - u * 0.045;
        brush.box(0x6A4A34, box.x - u * 0.13, rail - u * 0.008, box.width + u * 0.26, u * 0.012);
        fold(
                new Rectangle2D.Double(box.x - u * 0.11, rail, u * 0.13, box.height + u * 0.12),
                cloth);
        fold(
                new Rectangle2D.Double(
                        box.getMaxX() - u * 0.02, rail, u * 0.13, box.height + u * 0.12),
                cloth);
    }

    private void fold(Rectangle2D.Double cloth, int color) {
        int folds = 6;
        for (int i = 0; i < folds; i++) {
            int c = Colors.tone(color, 0.1 + 0.06 * Math.sin(i * 2.1), 0.7);
            double w = cloth.width / folds;
            brush.barrel(
                    c,
                    0.055,
                    new Rectangle2D.Double(cloth.x + w * i, cloth.y, w + 1, cloth.height));
        }
    }
}
